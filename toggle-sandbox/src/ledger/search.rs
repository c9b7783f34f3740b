//! The paged queries: filter, count, cut out one page.

use super::{Card, Id, Ledger, LineItem, Order};
use crate::clock::Timestamp;

/// Inferred: the default page size is not public.
const DEFAULT_LIMIT: i64 = 15;

/// One page of a list, with the counters of the paging types.
pub(crate) struct Listing<T> {
    pub(crate) data: Vec<T>,
    pub(crate) total: i64,
    pub(crate) per_page: i64,
    pub(crate) current_page: i64,
    /// Place of the first entry in the whole list, from 1; `None` on an empty page.
    pub(crate) from: Option<i64>,
    pub(crate) to: Option<i64>,
}

impl<T: Clone> Listing<T> {
    /// A page or limit below 1 counts as absent (inferred).
    fn cut<'a>(all: impl Iterator<Item = &'a T>, page: Option<i64>, limit: Option<i64>) -> Self
    where
        T: 'a,
    {
        let current_page = page.filter(|page| *page >= 1).unwrap_or(1);
        let per_page = limit.filter(|limit| *limit >= 1).unwrap_or(DEFAULT_LIMIT);
        let skipped = (current_page - 1).saturating_mul(per_page);
        let mut data = Vec::new();
        let mut total = 0;
        for entry in all {
            if (skipped..skipped.saturating_add(per_page)).contains(&total) {
                data.push(entry.clone());
            }
            total += 1;
        }
        let shown = i64::try_from(data.len()).unwrap_or(i64::MAX);
        Self {
            from: (shown > 0).then_some(skipped + 1),
            to: (shown > 0).then_some(skipped + shown),
            data,
            total,
            per_page,
            current_page,
        }
    }
}

impl Ledger {
    /// Cards by number, by id, or all; not by alias (whether Toggle finds those is not public).
    pub(crate) fn find_cards(
        &self,
        reference: Option<&str>,
        id: Option<Id>,
        page: Option<i64>,
        limit: Option<i64>,
    ) -> Listing<Card> {
        let cards = self.cards.values().filter(|card| {
            reference.is_none_or(|wanted| wanted == card.reference)
                && id.is_none_or(|wanted| wanted == card.id)
        });
        Listing::cut(cards, page, limit)
    }

    /// Orders created at or after a moment (inferred: the documents do not say how `created_at` filters).
    pub(crate) fn find_orders(
        &self,
        created_from: Option<Timestamp>,
        page: Option<i64>,
        limit: Option<i64>,
    ) -> Listing<Order> {
        let orders = self
            .orders
            .values()
            .filter(|order| created_from.is_none_or(|from| order.created_at >= from));
        Listing::cut(orders, page, limit)
    }

    /// Line items of one transaction reference, or all.
    pub(crate) fn find_line_items(
        &self,
        reference: Option<&str>,
        page: Option<i64>,
        limit: Option<i64>,
    ) -> Listing<LineItem> {
        let Some(reference) = reference else {
            return Listing::cut(self.line_items.values(), page, limit);
        };
        let ids = self
            .references
            .get(reference)
            .and_then(|id| self.transactions.get(id))
            .map(|transaction| transaction.line_items.as_slice())
            .unwrap_or_default();
        let items = ids.iter().filter_map(|id| self.line_items.get(id));
        Listing::cut(items, page, limit)
    }
}
