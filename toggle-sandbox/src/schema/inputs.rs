//! Input objects. Every field is nullable in the schema: what is needed is a rule of the ledger.

use async_graphql::InputObject;

use crate::ledger::{ExpiryConfig, ItemRequest, ReversalItem, ValidityRule};

#[derive(InputObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct OrderItemInput {
    product_id: Option<i32>,
    price_modifier_id: Option<i32>,
    custom_price_modifier_value: Option<i32>,
    fulfilment_method_id: Option<i32>,
    generate_card_reference: Option<bool>,
    card_reference: Option<String>,
    fulfilment_email: Option<String>,
    message: Option<String>,
    discounts: Option<Vec<Option<DiscountInput>>>,
    validity_rules: Option<Vec<Option<ValidityRuleInput>>>,
    expiry_config: Option<ExpiryConfigInput>,
}

impl From<OrderItemInput> for ItemRequest {
    fn from(item: OrderItemInput) -> Self {
        let discount = |entry: Option<DiscountInput>| {
            entry.map_or((None, None), |it| {
                (it.discount_type_id.map(i64::from), it.value.map(i64::from))
            })
        };
        let rule = |entry: Option<ValidityRuleInput>| ValidityRule {
            rule_type: entry
                .as_ref()
                .and_then(|it| it.validity_rule_type_id)
                .map(i64::from),
            rule: entry.and_then(|it| it.rule),
        };
        Self {
            product_id: item.product_id.map(i64::from),
            price_modifier_id: item.price_modifier_id.map(i64::from),
            custom_price: item.custom_price_modifier_value.map(i64::from),
            fulfilment_method_id: item.fulfilment_method_id.map(i64::from),
            generate_card_reference: item.generate_card_reference,
            card_reference: item.card_reference,
            fulfilment_email: item.fulfilment_email,
            discounts: item.discounts.into_iter().flatten().map(discount).collect(),
            validity_rules: item
                .validity_rules
                .into_iter()
                .flatten()
                .map(rule)
                .collect(),
            expiry: item.expiry_config.map(|config| ExpiryConfig {
                seconds_valid_for: config.seconds_valid_for.map(i64::from),
                hard_expire_at: config.hard_expire_at,
            }),
        }
    }
}

#[derive(InputObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct DiscountInput {
    discount_type_id: Option<i32>,
    value: Option<i32>,
}

#[derive(InputObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct ValidityRuleInput {
    validity_rule_type_id: Option<i32>,
    rule: Option<String>,
}

#[derive(InputObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct ExpiryConfigInput {
    seconds_valid_for: Option<i32>,
    send_expiry_alert_days_before: Option<i32>,
    hard_expire_at: Option<String>,
}

/// Taken and forgotten: the sandbox sends no mail.
#[derive(InputObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct ContactInput {
    email: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    phone_number: Option<String>,
}

/// Taken and forgotten: the sandbox posts no parcel.
#[derive(InputObject)]
pub(crate) struct AddressInput {
    name: Option<String>,
    #[graphql(name = "address_line_1")]
    address_line_1: Option<String>,
    #[graphql(name = "address_line_2")]
    address_line_2: Option<String>,
    #[graphql(name = "town_city")]
    town_city: Option<String>,
    postcode: Option<String>,
    #[graphql(name = "country_code")]
    country_code: Option<String>,
}

#[derive(InputObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct ReversalItemInput {
    line_item_id: Option<i32>,
    shipping_refund: Option<bool>,
}

impl From<ReversalItemInput> for ReversalItem {
    fn from(item: ReversalItemInput) -> Self {
        Self {
            line_item_id: item.line_item_id.map(i64::from),
            shipping_refund: item.shipping_refund == Some(true),
        }
    }
}
