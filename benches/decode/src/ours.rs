//! What the macro writes.

use toggle_runtime::__private::decode_answer;
use toggle_runtime::toggle_query;

/// The queries.
#[toggle_query("queries.graphql", schema = "schema.graphql")]
mod queries {}

use queries::{interfaces, leaves, overlaps, plain, spreads, union_of_fragments, unions, wide};

/// Decodes an answer to each query as its data, and sums up numbers in it.
macro_rules! candidates {
    ($($name:ident: $data:ty, $list:ident, $of:expr;)*) => {$(
        pub fn $name(body: &[u8]) -> Option<i64> {
            let mut data: Option<$data> = None;
            decode_answer(body, &mut data).ok()?;
            Some(data?.$list.iter().map($of).map(i64::from).sum())
        }
    )*};
}

candidates! {
    plain: plain::Data, cards, |card| card.balance;
    leaves: leaves::Data, cards, |card| i32::from(card.kind == queries::Kind::Digital);
    wide: wide::Data, cards, |card| card.f00;
    spreads: spreads::Data, cards, |card| card.money.balance;
    overlaps: overlaps::Data, cards, |card| card.money.balance;
    unions: unions::Data, events, |event| match event {
        unions::Events::Sale(event) => event.total,
        unions::Events::Refund(event) => event.total,
        unions::Events::Load(event) => event.total,
        unions::Events::Transfer(event) => event.total,
        unions::Events::Other(_) => 0,
    };
    unions_of_fragments: union_of_fragments::Data, events, |event| match event {
        union_of_fragments::Events::Sale(event) => event.sale_parts.total,
        union_of_fragments::Events::Refund(event) => event.refund_parts.total,
        union_of_fragments::Events::Load(event) => event.load_parts.total,
        union_of_fragments::Events::Transfer(event) => event.transfer_parts.total,
        union_of_fragments::Events::Other(_) => 0,
    };
    interfaces: interfaces::Data, holders, |holder| holder.balance + i32::from(matches!(holder.on, interfaces::holders::On::Other(_)));
}
