//! Lists that come a page at a time.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use futures_core::Stream;
use toggle_runtime::{ErrorKind, toggle_query};
use toggle_sandbox::{Fault, Gate};

use super::support::Shop;
use listing::{AllCards, BareCards};

#[toggle_query("tests/integration/queries/pages.graphql")]
mod listing {}

/// How many cards the sandbox has.
const ALL: usize = 7;

async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

/// The number of every card.
async fn all(shop: &Shop, operation: AllCards) -> Vec<String> {
    let mut items = shop.client.items(operation);
    let mut numbers = Vec::new();
    while let Some(card) = items.next_item().await.unwrap() {
        numbers.push(card.numbered.card_reference);
    }
    numbers
}

#[tokio::test]
async fn items_come_from_as_many_pages_as_there_are_each_once() {
    let shop = Shop::open().await;
    let whole = all(&shop, AllCards::new().limit(1000)).await;
    assert_eq!((whole.len(), shop.asked_for("Cards")), (ALL, 1));
    for (limit, requests) in [(2, 4), (7, 1), (1, ALL)] {
        let before = shop.asked_for("Cards");
        assert_eq!(all(&shop, AllCards::new().limit(limit)).await, whole);
        assert_eq!(shop.asked_for("Cards") - before, requests, "limit {limit}");
    }
}

#[tokio::test]
async fn without_a_counter_a_short_or_empty_page_is_the_last() {
    let shop = Shop::open().await;
    for (limit, lengths) in [(3, &[3, 3, 1][..]), (7, &[7, 0])] {
        let mut pages = shop.client.pages(BareCards::new().limit(limit));
        let mut seen = Vec::new();
        while let Some(page) = pages.next_page().await.unwrap() {
            seen.push(page.cards.data.len());
        }
        assert_eq!(seen, lengths);
        assert_eq!(pages.next_number(), None);
    }
}

#[tokio::test]
async fn a_run_begins_where_it_is_told_to() {
    let shop = Shop::open().await;
    let whole = all(&shop, AllCards::new()).await;
    let rest = all(&shop, AllCards::new().page(3).limit(2)).await;
    assert_eq!(rest, whole[4..]);
    assert_eq!(
        shop.variables_of("Cards"),
        toggle_runtime::Value::from_iter([("page", 4), ("limit", 2)])
    );
}

#[tokio::test]
async fn an_error_ends_the_stream_and_the_page_can_be_had_again() {
    let shop = Shop::open().await;
    let whole = all(&shop, AllCards::new()).await;
    let mut items = shop.client.items(AllCards::new().limit(4));
    let mut numbers = Vec::new();
    for _ in 0..4 {
        numbers.push(
            next(&mut items)
                .await
                .unwrap()
                .unwrap()
                .numbered
                .card_reference,
        );
    }
    shop.sandbox.fault_next_for("Cards", Fault::status(500));
    let error = next(&mut items).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(next(&mut items).await.is_none(), "the stream is over");
    while let Some(card) = items.next_item().await.unwrap() {
        numbers.push(card.numbered.card_reference);
    }
    assert_eq!(numbers, whole);
}

#[tokio::test]
async fn a_wait_that_is_dropped_costs_neither_a_page_nor_a_request() {
    let shop = Shop::open().await;
    let gate = Gate::new();
    let mut pages = shop.client.pages(AllCards::new().limit(4));
    pages.next_page().await.unwrap().unwrap();
    shop.sandbox
        .fault_next_for("Cards", Fault::none().held(&gate));
    {
        let mut wait = Box::pin(pages.next_page());
        poll_fn(|context| {
            assert!(wait.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
    }
    gate.release();
    let page = pages.next_page().await.unwrap().unwrap();
    assert_eq!(
        (page.cards.current_page, page.cards.data.len()),
        (2, ALL - 4)
    );
    assert_eq!(
        pages
            .next_page()
            .await
            .unwrap()
            .map(|page| page.cards.total),
        None
    );
    assert_eq!(shop.asked_for("Cards"), 2);
}

#[tokio::test]
async fn a_server_that_gives_the_same_page_again_is_told() {
    let shop = Shop::open().await;
    let page = |number: i32| {
        format!(
            r#"{{"data":{{"Cards":{{"total":99,"current_page":{number},"data":[{{"card_reference":"6301190004871637839"}}]}}}}}}"#
        )
    };
    shop.sandbox
        .fault_next_for("Cards", Fault::answer(200, page(1)));
    shop.sandbox
        .fault_next_for("Cards", Fault::answer(200, page(1)));
    let mut pages = shop.client.pages(AllCards::new());
    pages.next_page().await.unwrap().unwrap();
    let error = pages.next_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "`AllCards` asked for page 2 and was given page 1, as `current_page` says: the server does not \
         turn the pages; check the variable that says which page"
    );
    assert!(
        !format!("{error:?} {pages:?}").contains("63011"),
        "{pages:?}"
    );
    assert_eq!(pages.next_number(), Some(2));

    for _ in 0..2 {
        let page = r#"{"data":{"Cards":{"data":[{"card_reference":"6301190004871637839"}]}}}"#;
        shop.sandbox
            .fault_next_for("Cards", Fault::answer(200, page));
    }
    let mut pages = shop.client.pages(BareCards::new());
    pages.next_page().await.unwrap().unwrap();
    let error = pages.next_page().await.unwrap_err().to_string();
    assert!(
        error.starts_with("page 2 of `BareCards` is the page before it over again"),
        "{error}"
    );
}
