//! `createOrder`: sells cards, paid for by tender, discount or both.

use super::catalogue::{Product, fulfilment};
use super::refusal::{REQUIRED, UNKNOWN_VALUE};
use super::{
    Card, Funds, Id, LARGEST_BALANCE, Ledger, Movement, Order, Posting, Refusal, Rules,
    card_number, next,
};
use crate::clock::Timestamp;

/// The arguments that matter to the ledger, as they came.
pub(crate) struct OrderRequest {
    pub(crate) account_id: Id,
    pub(crate) items: Vec<Option<ItemRequest>>,
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) sales_channel_id: Id,
    pub(crate) merchant_id: Option<Id>,
    pub(crate) merchant_transaction_reference: Option<String>,
    pub(crate) unit_epos_reference: Option<String>,
    pub(crate) postage_category_id: Option<Id>,
}

/// One thing to be sold, as it came.
pub(crate) struct ItemRequest {
    pub(crate) product_id: Option<Id>,
    pub(crate) price_modifier_id: Option<Id>,
    pub(crate) custom_price: Option<i64>,
    pub(crate) fulfilment_method_id: Option<Id>,
    pub(crate) generate_card_reference: Option<bool>,
    pub(crate) card_reference: Option<String>,
    pub(crate) fulfilment_email: Option<String>,
    /// Discount type and pence.
    pub(crate) discounts: Vec<(Option<Id>, Option<i64>)>,
    pub(crate) validity_rules: Vec<ValidityRule>,
    pub(crate) expiry: Option<ExpiryConfig>,
}

/// A rule id and its text: a time for 1 and 2, a number of seconds for 3.
pub(crate) struct ValidityRule {
    pub(crate) rule_type: Option<Id>,
    pub(crate) rule: Option<String>,
}

/// The expiry that an order sets for a card.
pub(crate) struct ExpiryConfig {
    pub(crate) seconds_valid_for: Option<i64>,
    pub(crate) hard_expire_at: Option<String>,
}

/// An item that passed every rule.
struct Sale {
    product_name: String,
    stock_reference: Option<String>,
    funds: Funds,
    /// The part of the discounts that the card's value did not need: it goes to postage, as a webhook sample shows
    /// (1100 off a card of 1000 with 100 postage).
    spare_discount: i64,
    validity: Validity,
}

#[derive(Clone, Copy)]
struct Validity {
    from: Timestamp,
    until: Option<Timestamp>,
}

impl Ledger {
    /// Sells every item, or changes nothing.
    pub(crate) fn create_order(&mut self, request: &OrderRequest) -> Result<Order, Refusal> {
        let mut rules = Rules::default();
        let postage_price = self.check_order(request, &mut rules);
        let mut sales: Vec<Sale> = Vec::new();
        for (index, item) in request.items.iter().enumerate() {
            let mut item_rules = ItemRules {
                rules: &mut rules,
                index,
            };
            let Some(item) = item else {
                item_rules.check(false, "", REQUIRED);
                continue;
            };
            if let Some(sale) = self.check_item(request.account_id, item, &mut item_rules) {
                let twice = sale.stock_reference.is_some()
                    && sales
                        .iter()
                        .any(|other| other.stock_reference == sale.stock_reference);
                item_rules.check(!twice, "card_reference", UNKNOWN_VALUE);
                sales.push(sale);
            }
        }
        rules.finish()?;
        let postage = check_total(request.total, postage_price, &sales)?;
        let reference = self.unused_reference(request.merchant_transaction_reference.as_deref())?;
        Ok(self.sell(reference, request.total, postage, sales))
    }

    fn check_order(&self, request: &OrderRequest, rules: &mut Rules) -> i64 {
        let catalogue = &self.catalogue;
        let account_known = catalogue
            .accounts
            .iter()
            .any(|account| account.id == request.account_id);
        let channel_known = catalogue.sales_channels.contains(&request.sales_channel_id);
        rules.check(account_known, "account_id", UNKNOWN_VALUE);
        rules.currency(Some(&request.currency));
        rules.check(channel_known, "sales_channel_id", UNKNOWN_VALUE);
        rules.merchant(catalogue, request.merchant_id);
        rules.unit(catalogue, request.unit_epos_reference.as_deref());
        rules.check(!request.items.is_empty(), "order_items", REQUIRED);
        let Some(category) = request.postage_category_id else {
            return 0;
        };
        let price = catalogue.postage_price(category);
        let key = "group_fulfilment_postage_category_id";
        rules.check(price.is_some(), key, UNKNOWN_VALUE);
        price.unwrap_or_default()
    }

    fn check_item(
        &self,
        account_id: Id,
        item: &ItemRequest,
        rules: &mut ItemRules<'_>,
    ) -> Option<Sale> {
        let stock_reference = self.check_fulfilment(item, rules);
        let product = item
            .product_id
            .and_then(|id| self.catalogue.product(account_id, id));
        rules.known("product_id", item.product_id.is_some(), product.is_some());
        let product = product?;
        let price = price_of(product, item, rules)?;
        let discount = self.check_discounts(item, rules);
        let on_card = stock_reference
            .as_deref()
            .and_then(|reference| self.card_by_reference(reference))
            .map_or(0, |card| card.funds.total());
        let fits = on_card + price <= LARGEST_BALANCE;
        rules.check(fits, "custom_price_modifier_value", UNKNOWN_VALUE);
        let from_discount = discount.min(price);
        Some(Sale {
            product_name: product.name.to_owned(),
            stock_reference,
            funds: Funds::new(price - from_discount, from_discount),
            spare_discount: discount - from_discount,
            validity: check_validity(product, item, self.clock.now(), rules)?,
        })
    }

    /// The card from stock that is to be sold, if any.
    fn check_fulfilment(&self, item: &ItemRequest, rules: &mut ItemRules<'_>) -> Option<String> {
        let method = item.fulfilment_method_id;
        let known = method.is_some_and(|id| fulfilment::ALL.contains(&id));
        rules.known("fulfilment_method_id", method.is_some(), known);
        if method == Some(fulfilment::EMAIL) {
            let email = item.fulfilment_email.as_deref().unwrap_or_default();
            rules.check(!email.is_empty(), "fulfilment_email", REQUIRED);
        }
        let reference = item
            .card_reference
            .as_deref()
            .filter(|reference| !reference.is_empty());
        if let Some(reference) = reference {
            let in_stock = self.stock.contains(reference);
            rules.check(in_stock, "card_reference", UNKNOWN_VALUE);
        } else {
            let needed =
                method == Some(fulfilment::IN_VENUE) && item.generate_card_reference != Some(true);
            rules.check(!needed, "card_reference", REQUIRED);
        }
        reference.map(str::to_owned)
    }

    fn check_discounts(&self, item: &ItemRequest, rules: &mut ItemRules<'_>) -> i64 {
        let mut sum = 0;
        for (index, (kind, value)) in item.discounts.iter().enumerate() {
            let known = kind.is_some_and(|id| self.catalogue.discount_types.contains(&id));
            let key = format!("discounts.{index}.discount_type_id");
            rules.known(&key, kind.is_some(), known);
            let key = format!("discounts.{index}.value");
            rules.known(&key, value.is_some(), value.is_some_and(|pence| pence >= 0));
            sum += value.unwrap_or_default().max(0);
        }
        sum
    }

    fn sell(
        &mut self,
        reference: Option<String>,
        total: i64,
        postage: Funds,
        sales: Vec<Sale>,
    ) -> Order {
        let transaction_id = self.open_transaction(reference, total);
        for sale in sales {
            let card_id = self.card_for(&sale);
            self.post(Posting {
                movement: Movement::Sale,
                card_id,
                transaction_id,
                funds: sale.funds,
            });
        }
        let order = Order {
            id: next(&mut self.next_order),
            transaction_id,
            created_at: self.clock.now(),
            postage,
            postage_refunded: false,
        };
        self.order_of_transaction.insert(transaction_id, order.id);
        self.orders.insert(order.id, order.clone());
        order
    }

    /// The card that a sale opens. A number from stock that was sold before gains the new value instead (inferred; the
    /// documents sell and redeem the same number on different pages).
    fn card_for(&mut self, sale: &Sale) -> Id {
        let reference = match &sale.stock_reference {
            Some(reference) => reference.clone(),
            None => self.unused_card_number(),
        };
        if let Some(id) = self.card_ids.get(&reference) {
            return *id;
        }
        let now = self.clock.now();
        let card = Card {
            id: next(&mut self.next_card),
            pin: card_number::pin(&reference),
            reference,
            alias: None,
            product_name: sale.product_name.clone(),
            funds: Funds::default(),
            initial_balance: sale.funds.total(),
            used: false,
            created_at: now,
            updated_at: now,
            valid_from: sale.validity.from,
            expires_at: sale.validity.until,
        };
        self.insert_card(card)
    }

    pub(super) fn insert_card(&mut self, card: Card) -> Id {
        let id = card.id;
        self.card_ids.insert(card.reference.clone(), id);
        self.cards.insert(id, card);
        id
    }

    fn unused_card_number(&mut self) -> String {
        loop {
            let number = card_number::card_number(self.next_card_number);
            self.next_card_number += 1;
            if !self.card_ids.contains_key(&number) && !self.stock.contains(&number) {
                return number;
            }
        }
    }
}

/// Documented by examples: what was paid plus the discounts is what the cards hold plus postage. Gives the postage, by
/// who bore it.
fn check_total(total: i64, postage_price: i64, sales: &[Sale]) -> Result<Funds, Refusal> {
    let tender: i64 = sales.iter().map(|sale| sale.funds.tender).sum();
    let spare: i64 = sales.iter().map(|sale| sale.spare_discount).sum();
    let mut rules = Rules::default();
    let adds_up = spare <= postage_price && total == tender + postage_price - spare;
    rules.check(adds_up, "total", UNKNOWN_VALUE);
    rules.finish()?;
    Ok(Funds::new(postage_price - spare, spare))
}

/// Documented: a free amount, or one of the product's fixed prices; the free amount wins (inferred).
fn price_of(product: &Product, item: &ItemRequest, rules: &mut ItemRules<'_>) -> Option<i64> {
    if let Some(pence) = item.custom_price {
        rules.check(pence > 0, "custom_price_modifier_value", UNKNOWN_VALUE);
        return (pence > 0).then_some(pence);
    }
    let Some(modifier) = item.price_modifier_id else {
        rules.check(false, "custom_price_modifier_value", REQUIRED);
        return None;
    };
    let price = product.fixed_prices.iter().find(|(id, _)| *id == modifier);
    rules.check(price.is_some(), "price_modifier_id", UNKNOWN_VALUE);
    price.map(|(_, pence)| *pence)
}

/// Documented: an order's own rules win over the product's; of several ends the earliest counts (inferred).
fn check_validity(
    product: &Product,
    item: &ItemRequest,
    now: Timestamp,
    rules: &mut ItemRules<'_>,
) -> Option<Validity> {
    let mut from = now;
    let mut ends = Vec::new();
    let mut understood = true;
    for (index, rule) in item.validity_rules.iter().enumerate() {
        let text = rule.rule.as_deref().unwrap_or_default();
        let time = text.parse::<Timestamp>().ok();
        let end = match rule.rule_type {
            Some(1) => time.map(|start| from = start),
            Some(2) => time.map(|end| ends.push(end)),
            Some(3) => seconds(text).map(|count| ends.push(now.plus_seconds(count))),
            _ => None,
        };
        understood &= end.is_some();
        let key = format!("validity_rules.{index}.rule");
        rules.check(end.is_some(), &key, UNKNOWN_VALUE);
    }
    if let Some(expiry) = &item.expiry {
        ends.extend(
            expiry
                .seconds_valid_for
                .map(|count| now.plus_seconds(count)),
        );
        if let Some(text) = &expiry.hard_expire_at {
            let end = text.parse::<Timestamp>().ok();
            understood &= end.is_some();
            rules.check(end.is_some(), "expiry_config.hard_expire_at", UNKNOWN_VALUE);
            ends.extend(end);
        }
    }
    if item.validity_rules.is_empty() && item.expiry.is_none() {
        ends.extend(
            product
                .seconds_valid_for
                .map(|count| now.plus_seconds(count)),
        );
    }
    understood.then(|| Validity {
        from,
        until: ends.into_iter().min(),
    })
}

fn seconds(text: &str) -> Option<i64> {
    text.parse().ok().filter(|count: &i64| *count >= 0)
}

/// The rules of one item: keys gain the item's place in dots (inferred, as Laravel writes them).
struct ItemRules<'a> {
    rules: &'a mut Rules,
    index: usize,
}

impl ItemRules<'_> {
    fn check(&mut self, holds: bool, key: &str, text: &str) {
        let separator = if key.is_empty() { "" } else { "." };
        let key = format!("order_items.{}{separator}{key}", self.index);
        self.rules.check(holds, key, text);
    }

    fn known(&mut self, key: &str, given: bool, known: bool) {
        let text = if given { UNKNOWN_VALUE } else { REQUIRED };
        self.check(known, key, text);
    }
}
