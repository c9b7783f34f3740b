//! What may be named in a request: ids and references that the documents print, and no others.

use super::Id;

/// An account of the API user. Names are inferred.
#[derive(Clone)]
pub(crate) struct Account {
    pub(crate) id: Id,
    pub(crate) name: &'static str,
}

/// Something that can be sold.
#[derive(Clone)]
pub(crate) struct Product {
    pub(crate) id: Id,
    pub(crate) account_id: Id,
    pub(crate) name: &'static str,
    /// What a card inherits without an `expiry_config`: seconds from purchase (inferred); `None` is never.
    pub(crate) seconds_valid_for: Option<i64>,
    /// `price_modifier_id` and the pence it stands for (ids and prices inferred).
    pub(crate) fixed_prices: &'static [(Id, i64)],
}

/// How a card reaches its holder (documented ids 1, 2, 3, 7, 8).
pub(super) mod fulfilment {
    use super::Id;

    pub(crate) const EMAIL: Id = 1;
    pub(crate) const IN_VENUE: Id = 3;
    pub(crate) const ALL: [Id; 5] = [EMAIL, 2, IN_VENUE, 7, 8];
}

/// The lists that requests are checked against.
pub(crate) struct Catalogue {
    pub(super) accounts: Vec<Account>,
    pub(super) products: Vec<Product>,
    pub(super) merchants: Vec<Id>,
    pub(super) units: Vec<&'static str>,
    pub(super) sales_channels: Vec<Id>,
    pub(super) discount_types: Vec<Id>,
    /// Postage category and its price in pence.
    pub(super) postage: Vec<(Id, i64)>,
}

const TWO_YEARS: i64 = 2 * 365 * 86_400;

impl Catalogue {
    pub(super) fn documented() -> Self {
        Self {
            accounts: vec![
                Account {
                    id: 1,
                    name: "Sandbox Restaurants",
                },
                Account {
                    id: 3,
                    name: "Sandbox Hotels",
                },
            ],
            products: vec![
                Product {
                    id: 1591,
                    account_id: 3,
                    name: "Gift Card",
                    seconds_valid_for: None,
                    fixed_prices: &[],
                },
                Product {
                    id: 3532,
                    account_id: 1,
                    name: "In-store Gift",
                    seconds_valid_for: None,
                    fixed_prices: &[(1, 1000), (2, 2500), (3, 5000)],
                },
                Product {
                    id: 3983,
                    account_id: 1,
                    name: "Posted Gift Card",
                    seconds_valid_for: Some(TWO_YEARS),
                    fixed_prices: &[],
                },
            ],
            merchants: vec![24, 26],
            units: vec!["2251799825000010", "Epos01"],
            sales_channels: vec![3, 5, 7],
            discount_types: vec![1, 3],
            postage: vec![(576, 1000)],
        }
    }

    pub(super) fn product(&self, account_id: Id, product_id: Id) -> Option<&Product> {
        self.products
            .iter()
            .find(|product| product.id == product_id && product.account_id == account_id)
    }

    pub(super) fn postage_price(&self, category: Id) -> Option<i64> {
        self.postage
            .iter()
            .find(|(id, _)| *id == category)
            .map(|(_, price)| *price)
    }
}
