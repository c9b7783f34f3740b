//! The option `mocks`, in both forms of the attribute.

use toggle_runtime::{Mock as _, MockTransport, toggle_query};

#[toggle_query("examples/queries/check_balance.graphql", mocks)]
struct CheckBalance;

#[toggle_query("tests/integration/queries/pages.graphql", mocks)]
mod listing {}

#[tokio::test]
async fn a_struct_has_a_mock_beside_its_answer() {
    use check_balance::mock::cards::Data as Card;
    let card = Card::new()
        .card_reference("6301190004871637839")
        .balance(250);
    let server = MockTransport::new()
        .answer(CheckBalance::mock().cards(|cards| cards.data([card])))
        .answer(CheckBalance::mock().cards(|cards| cards.data([])));
    let client = server.client().unwrap();
    let ask = || client.send(CheckBalance::new("6301190004871637839"));
    assert_eq!(ask().await.unwrap().cards.data[0].balance, 250);
    assert!(ask().await.unwrap().cards.data.is_empty());
    let request = &server.requests()[0];
    assert_eq!(request.variables()["card_reference"], "6301190004871637839");
}

#[tokio::test]
async fn pages_can_be_mocked_one_by_one() {
    use listing::mock::all_cards::{Data, cards::Data as Card};
    let page = |number: i32, length: usize| -> Data {
        listing::AllCards::mock().cards(|cards| {
            let items = std::iter::repeat_n(Card::new(), length);
            cards.current_page(number).total(5).data(items)
        })
    };
    let server = MockTransport::new().answer(page(1, 3)).answer(page(2, 2));
    let client = server.client().unwrap();
    let mut items = client.items(listing::AllCards::new());
    let mut count = 0;
    while let Some(card) = items.next_item().await.unwrap() {
        assert_eq!(card.numbered.card_reference, "card_reference");
        count += 1;
    }
    assert_eq!((count, server.requests().len()), (5, 2));
}

#[test]
fn the_struct_form_works_inside_a_function_and_without_pub() {
    #[toggle_query("examples/queries/check_balance.graphql", mocks)]
    struct CheckBalance;

    let data = CheckBalance::mock().into_data().unwrap();
    assert_eq!(data.cards.data.len(), 1);
}
