//! What a shared fragment brings along: pages of its list, builders for tests, and a mapped scalar that
//! has no neutral value.

use toggle_runtime::{Mock as _, MockTransport, Paged, toggle_query};

#[toggle_query("tests/options/parts/*.graphql", mocks, derive(PartialEq))]
mod parts {}

#[toggle_query(
    "tests/options/cards.graphql",
    types("tests/options/parts/*.graphql" = "crate::parts::parts"),
    mocks
)]
struct AllCards;

#[toggle_query(
    "tests/options/opened.graphql",
    schema = "tests/options/till.graphqls",
    scalars(Day = "std::num::NonZeroU32"),
    mocks(Day = 7)
)]
mod opened {}

#[toggle_query(
    "tests/options/when.graphql",
    schema = "tests/options/till.graphqls",
    scalars(Day = "std::num::NonZeroU32"),
    types("tests/options/opened.graphql" = "crate::parts::opened"),
    mocks
)]
mod when {}

#[tokio::test]
async fn the_pages_of_a_list_in_a_shared_fragment_are_turned() {
    let card = || parts::mock::card_page::Data::new().balance(5);
    let full = AllCards::mock().cards(|page| page.card_page(|page| page.total(1).data([card()])));
    let server = MockTransport::new().answer(full);
    let client = server.client().unwrap();
    let mut pages = client.pages(AllCards::new());
    let page = pages.next_page().await.unwrap().unwrap();
    let cards: Vec<parts::card_page::Data> = AllCards::into_items(page);
    assert_eq!(cards[0].balance, 5);
}

#[test]
fn a_mock_holds_the_value_that_it_is_given_for_a_type_without_a_neutral_one() {
    let data = when::When::mock().into_data().unwrap();
    assert_eq!(data.opened.opened.get(), 7);
    let set = when::When::mock().opened(|opened| opened.opened(8));
    assert_eq!(set.into_data().unwrap().opened.opened.get(), 8);
}
