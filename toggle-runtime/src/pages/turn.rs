//! When a list is at its end: the rules, apart from any request.

use bytes::Bytes;

use super::PageCounts;
use crate::__private::raw_data;

/// Where in the list a run stands. Knows nothing of requests.
#[derive(Debug)]
pub(super) struct Turn {
    first: i64,
    /// The page to ask for; `None` at the end.
    next: Option<i64>,
    /// How many items this run has seen.
    seen: u64,
    /// How many items were on the first page of this run, and on the longest.
    first_length: usize,
    longest: usize,
    /// The page before, where nothing else tells a server that gives the same page for ever.
    previous: Option<Bytes>,
}

/// A page that cannot be what was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// `current_page` is another.
    Page { asked: i64, came: i64 },
    /// There is null, or nothing, at this place on the way to the list.
    NoList(&'static str),
    /// It is the page before over again, to the letter.
    Repeated { page: i64 },
}

impl Turn {
    pub(super) fn starting_at(first: i64) -> Self {
        Self {
            first,
            next: Some(first),
            seen: 0,
            first_length: 0,
            longest: 0,
            previous: None,
        }
    }

    /// The page to ask for; `None` at the end.
    pub(super) fn next(&self) -> Option<i64> {
        self.next
    }

    /// The page that was asked for has come. Nothing is changed by one that is wrong.
    pub(super) fn arrived(&mut self, counts: &PageCounts, body: &Bytes) -> Result<(), Wrong> {
        let Some(page) = self.next else { return Ok(()) };
        if let Some(came) = counts.current_page
            && came != page
        {
            return Err(Wrong::Page { asked: page, came });
        }
        // Two pages may well look the same when little of each item is selected, so this is asked
        // only where neither counter bounds the run.
        let is_unbounded = counts.total.is_none() && counts.current_page.is_none();
        if is_unbounded && counts.items > 0 {
            let repeats = |previous: &Bytes| {
                raw_data(previous).is_some_and(|data| raw_data(body) == Some(data))
            };
            if self.previous.as_ref().is_some_and(repeats) {
                return Err(Wrong::Repeated { page });
            }
            self.previous = Some(body.clone());
        }
        if page == self.first {
            self.first_length = counts.items;
        }
        self.seen += counts.items as u64;
        let is_end = counts.items == 0 || self.is_last(counts);
        self.longest = self.longest.max(counts.items);
        self.next = if is_end { None } else { page.checked_add(1) };
        Ok(())
    }

    /// Whether nothing can follow. `limit` has no say: it is what was asked for, and a server may well
    /// give fewer at most, in which case a page shorter than that is not the last.
    fn is_last(&self, counts: &PageCounts) -> bool {
        if let Some(total) = counts.total {
            // Pages before the first of this run are as long as that one, or it was the last.
            let before = u64::try_from(self.first.saturating_sub(1)).unwrap_or(0);
            let seen = before
                .saturating_mul(self.first_length as u64)
                .saturating_add(self.seen);
            return seen >= u64::try_from(total).unwrap_or(0);
        }
        let shorter_than = |length: usize| counts.items < length;
        shorter_than(self.longest)
            || counts
                .per_page
                .and_then(|length| usize::try_from(length).ok())
                .is_some_and(shorter_than)
    }
}

#[cfg(test)]
mod tests {
    use super::{PageCounts, Turn, Wrong};
    use bytes::Bytes;

    /// Lets a server of `list` items, `size` a page, answer until the end: the lengths of its pages.
    fn run(first: i64, list: usize, size: usize, select: impl Fn(&mut PageCounts)) -> Vec<usize> {
        let mut turn = Turn::starting_at(first);
        let mut lengths = Vec::new();
        while let Some(page) = turn.next() {
            let start = (usize::try_from(page).unwrap() - 1) * size;
            let mut counts = PageCounts {
                items: list.saturating_sub(start).min(size),
                total: Some(i64::try_from(list).unwrap()),
                per_page: Some(i64::try_from(size).unwrap()),
                current_page: Some(page),
            };
            select(&mut counts);
            let body = Bytes::from(format!(r#"{{"data":{{"page":{page}}}}}"#));
            turn.arrived(&counts, &body).unwrap();
            lengths.push(counts.items);
            assert!(lengths.len() < 100, "no end");
        }
        lengths
    }

    fn with_total(counts: &mut PageCounts) {
        (counts.per_page, counts.current_page) = (None, None);
    }

    fn with_per_page(counts: &mut PageCounts) {
        (counts.total, counts.current_page) = (None, None);
    }

    fn with_nothing(counts: &mut PageCounts) {
        with_per_page(counts);
        counts.per_page = None;
    }

    #[test]
    fn the_total_ends_the_run_without_another_request() {
        assert_eq!(run(1, 45, 20, with_total), [20, 20, 5]);
        assert_eq!(run(1, 40, 20, with_total), [20, 20]);
        assert_eq!(run(1, 0, 20, with_total), [0]);
        assert_eq!(
            run(2, 60, 20, with_total),
            [20, 20],
            "from the second page on"
        );
        assert_eq!(
            run(3, 45, 20, with_total),
            [5, 0],
            "nobody said how long a page is"
        );
    }

    #[test]
    fn a_short_page_ends_it_where_there_is_no_total() {
        assert_eq!(run(1, 45, 20, with_per_page), [20, 20, 5]);
        assert_eq!(run(1, 5, 20, with_per_page), [5]);
        assert_eq!(run(1, 40, 20, with_per_page), [20, 20, 0]);
        assert_eq!(run(1, 45, 20, with_nothing), [20, 20, 5]);
    }

    #[test]
    fn an_empty_page_ends_it_where_nothing_else_does() {
        assert_eq!(run(1, 40, 20, with_nothing), [20, 20, 0]);
        assert_eq!(run(1, 5, 20, with_nothing), [5, 0]);
    }

    #[test]
    fn a_short_page_does_not_end_it_while_the_total_says_that_there_is_more() {
        let mut turn = Turn::starting_at(1);
        for (items, next) in [(20, Some(2)), (3, Some(3)), (20, None)] {
            let counts = PageCounts {
                items,
                total: Some(43),
                per_page: Some(20),
                current_page: None,
            };
            turn.arrived(&counts, &Bytes::new()).unwrap();
            assert_eq!(turn.next(), next);
        }
    }

    #[test]
    fn a_server_that_leaves_the_page_alone_is_told_by_its_own_number() {
        let mut turn = Turn::starting_at(1);
        let counts = PageCounts {
            items: 2,
            current_page: Some(1),
            ..PageCounts::default()
        };
        turn.arrived(&counts, &Bytes::new()).unwrap();
        let again = turn.arrived(&counts, &Bytes::new());
        assert_eq!(again, Err(Wrong::Page { asked: 2, came: 1 }));
        assert_eq!(turn.next(), Some(2), "the page was not counted");
    }

    #[test]
    fn or_by_the_same_page_over_again_whatever_else_the_answer_says() {
        let mut turn = Turn::starting_at(1);
        let counts = PageCounts {
            items: 2,
            ..PageCounts::default()
        };
        let body = |left: u8| {
            let cost = format!(r#"{{"cost":{{"left":{left}}}}}"#);
            Bytes::from(format!(r#"{{"data":{{"a":[1,2]}},"extensions":{cost}}}"#))
        };
        turn.arrived(&counts, &body(9)).unwrap();
        let again = turn.arrived(&counts, &body(8));
        assert_eq!(again, Err(Wrong::Repeated { page: 2 }));
    }

    #[test]
    fn pages_may_look_the_same_where_a_counter_bounds_them() {
        let mut turn = Turn::starting_at(1);
        let body = Bytes::from_static(br#"{"data":{"a":[7,7],"total":4}}"#);
        let counts = PageCounts {
            items: 2,
            total: Some(4),
            ..PageCounts::default()
        };
        turn.arrived(&counts, &body).unwrap();
        turn.arrived(&counts, &body).unwrap();
        assert_eq!(turn.next(), None);
    }

    #[test]
    fn numbers_no_server_should_send_do_no_harm() {
        for (first, total, per_page) in [
            (i64::MIN, i64::MIN, i64::MIN),
            (i64::MAX, i64::MAX, i64::MAX),
            (0, -1, 0),
        ] {
            let mut turn = Turn::starting_at(first);
            let counts = PageCounts {
                items: 1,
                total: Some(total),
                per_page: Some(per_page),
                current_page: None,
            };
            turn.arrived(&counts, &Bytes::new()).unwrap();
            assert!(turn.next().is_none_or(|next| next == first + 1));
        }
    }
}
