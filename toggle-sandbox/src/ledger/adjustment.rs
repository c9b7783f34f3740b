//! `createBalanceAdjustment`: redeem with a negative value, top up with a positive one.

use super::refusal::{CARD_NOT_VALID_NOW, NEGATIVE_BALANCE, REQUIRED, UNKNOWN_CARD, UNKNOWN_VALUE};
use super::{
    Funds, Id, LARGEST_BALANCE, Ledger, LineItem, Movement, Posting, Refusal, Rules, next,
};

/// The arguments, as they came.
pub(crate) struct AdjustmentRequest {
    pub(crate) currency: Option<String>,
    pub(crate) value: Option<i64>,
    pub(crate) card_reference: String,
    pub(crate) merchant_id: Id,
    pub(crate) merchant_transaction_reference: Option<String>,
    pub(crate) unit_epos_reference: String,
}

/// A balance adjustment that was applied.
pub(crate) struct Adjustment {
    pub(crate) id: Id,
    /// Pence, as asked for: negative redeems.
    pub(crate) value: i64,
    pub(crate) line_item: LineItem,
}

impl Ledger {
    /// Applies an adjustment, or changes nothing.
    pub(crate) fn adjust(&mut self, request: &AdjustmentRequest) -> Result<Adjustment, Refusal> {
        let value = self.check_arguments(request)?;
        let card = self
            .card_by_reference(&request.card_reference)
            .ok_or(Refusal::Message(UNKNOWN_CARD))?;
        let card_id = card.id;
        let reference = self.unused_reference(request.merchant_transaction_reference.as_deref())?;
        let (movement, funds) = if value < 0 {
            let now = self.clock.now();
            let expired = card.expires_at.is_some_and(|expiry| now > expiry);
            if now < card.valid_from || expired {
                return Err(Refusal::Message(CARD_NOT_VALID_NOW));
            }
            if card.funds.total() + value < 0 {
                return Err(Refusal::Message(NEGATIVE_BALANCE));
            }
            (Movement::Redemption, -card.funds.share(-value))
        } else {
            let mut rules = Rules::default();
            let fits = card.funds.total() + value <= LARGEST_BALANCE;
            rules.check(fits, "value", UNKNOWN_VALUE);
            rules.finish()?;
            (Movement::TopUp, Funds::new(value, 0))
        };
        let transaction_id = self.open_transaction(reference, value);
        let line_item = self.post(Posting {
            movement,
            card_id,
            transaction_id,
            funds,
        });
        Ok(Adjustment {
            id: next(&mut self.next_adjustment),
            value,
            line_item,
        })
    }

    fn check_arguments(&self, request: &AdjustmentRequest) -> Result<i64, Refusal> {
        let mut rules = Rules::default();
        rules.currency(request.currency.as_deref());
        let value = rules.require(request.value, "value").unwrap_or_default();
        // Inferred: an adjustment by nothing has no meaning, and no kind of line item.
        rules.check(request.value != Some(0), "value", UNKNOWN_VALUE);
        rules.check(
            !request.card_reference.is_empty(),
            "card_reference",
            REQUIRED,
        );
        rules.merchant(&self.catalogue, Some(request.merchant_id));
        rules.unit(&self.catalogue, Some(&request.unit_epos_reference));
        rules.finish().map(|()| value)
    }
}
