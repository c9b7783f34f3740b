//! The cost budget: what a request costs, what is left, and how it comes back with time.

use std::collections::HashMap;

use serde_json::Value;

use crate::clock::{Clock, Timestamp};

/// How a request is turned away when the budget is at zero. Toggle's own form is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Throttled {
    /// HTTP 200 and an error `Throttled` with `extensions.code` `THROTTLED`, as Shopify does, whose layout Toggle's is.
    AsGraphqlError,
    /// HTTP 429 with the text `Too Many Attempts.`, as a Laravel rate limiter does.
    AsStatus429,
}

/// Points, as documented: 8000, of which 5000 come back every ten minutes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    pub(crate) maximum: u32,
    pub(crate) refill_per_ten_minutes: u32,
}

/// What the reply says of the budget.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) actual: i64,
    pub(crate) maximum: i64,
    pub(crate) available: i64,
}

const TEN_MINUTES: i64 = 600;

/// One user's budget, counted in 600ths of a point: a second brings a whole number of those.
#[derive(Clone, Copy)]
struct Account {
    left: i64,
    counted_at: Timestamp,
}

/// The budgets of all users.
pub(crate) struct Throttle {
    clock: Clock,
    budget: Budget,
    accounts: HashMap<Option<i64>, Account>,
    /// What a user has who was not seen yet.
    fresh: Account,
}

impl Throttle {
    pub(crate) fn new(clock: Clock, budget: Budget) -> Self {
        Self {
            fresh: Account {
                left: i64::from(budget.maximum) * TEN_MINUTES,
                counted_at: clock.now(),
            },
            clock,
            budget,
            accounts: HashMap::new(),
        }
    }

    /// Whole points left for this user; requests without a user share one budget.
    pub(crate) fn available(&mut self, user_id: Option<i64>) -> i64 {
        self.account(user_id).left / TEN_MINUTES
    }

    /// Takes what a request cost, as far as there is anything left.
    pub(crate) fn charge(&mut self, user_id: Option<i64>, actual: i64) -> Cost {
        let account = self.account(user_id);
        account.left = (account.left - actual * TEN_MINUTES).max(0);
        Cost {
            actual,
            available: account.left / TEN_MINUTES,
            maximum: i64::from(self.budget.maximum),
        }
    }

    /// Leaves every user that many points, from now on.
    pub(crate) fn set_available(&mut self, points: u32) {
        self.fresh = Account {
            left: i64::from(points.min(self.budget.maximum)) * TEN_MINUTES,
            counted_at: self.clock.now(),
        };
        self.accounts.clear();
    }

    fn account(&mut self, user_id: Option<i64>) -> &mut Account {
        let now = self.clock.now();
        let full = i64::from(self.budget.maximum) * TEN_MINUTES;
        let account = self.accounts.entry(user_id).or_insert(self.fresh);
        let seconds = (now.seconds() - account.counted_at.seconds()).max(0);
        let refill = seconds.saturating_mul(i64::from(self.budget.refill_per_ten_minutes));
        account.left = account.left.saturating_add(refill).min(full);
        account.counted_at = now;
        account
    }
}

/// Inferred: 16 for each root field and 1 for each list entry in the answer. The one printed value is 16, for a `Cards`
/// query that found nothing.
pub(crate) fn cost_of(root_fields: usize, data: &Value) -> i64 {
    let entries = count_entries(data);
    i64::try_from(root_fields * 16 + entries).unwrap_or(i64::MAX / TEN_MINUTES)
}

fn count_entries(value: &Value) -> usize {
    match value {
        Value::Array(entries) => entries.len() + entries.iter().map(count_entries).sum::<usize>(),
        Value::Object(fields) => fields.values().map(count_entries).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const DOCUMENTED: Budget = Budget {
        maximum: 8000,
        refill_per_ten_minutes: 5000,
    };

    #[test]
    fn the_budget_comes_back_as_documented_and_never_overflows() {
        let clock = Clock::default();
        let mut throttle = Throttle::new(clock.clone(), DOCUMENTED);
        assert_eq!(throttle.charge(Some(1), 16).available, 7984);
        assert_eq!(throttle.available(Some(2)), 8000);
        throttle.charge(Some(1), 100_000);
        assert_eq!(throttle.available(Some(1)), 0);
        clock.advance(Duration::from_mins(1));
        assert_eq!(throttle.available(Some(1)), 500);
        clock.advance(Duration::from_mins(9));
        assert_eq!(throttle.available(Some(1)), 5000);
        clock.advance(Duration::from_secs(10_000));
        assert_eq!(throttle.available(Some(1)), 8000);
    }

    #[test]
    fn seconds_add_up_to_what_ten_minutes_bring() {
        let clock = Clock::default();
        let mut throttle = Throttle::new(clock.clone(), DOCUMENTED);
        throttle.charge(None, 8000);
        for _ in 0..600 {
            clock.advance(Duration::from_secs(1));
            throttle.available(None);
        }
        assert_eq!(throttle.available(None), 5000);
    }
}
