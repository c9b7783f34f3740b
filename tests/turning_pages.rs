//! How a run over the pages of a list ends, and how it goes on after an error, against a server in memory.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use serde_json::json;
use toggle_runtime::{
    Error, ErrorKind, Items, MockAnswer, MockTransport, Operation, Paged, TransportErrorKind, Value,
};

/// What `#[toggle_query("document.graphql", schema = "schema.graphql")]` writes.
#[path = "../toggle-codegen/tests/cases/construct/pages/expanded.rs"]
#[rustfmt::skip]
mod generated;

#[path = "../toggle-codegen/tests/cases/construct/pages_by_number/expanded.rs"]
#[rustfmt::skip]
mod by_number;

use generated::{Behind, Beside, Fixed, Names, Pets, Zoo, beside, names};

/// `{"data": {"found": {…, "data": […]}}}` as `Pets` asks for it.
fn pets(total: i32, per_page: Option<i32>, page: Option<i32>, names: &[&str]) -> MockAnswer {
    let data: Vec<Value> = names.iter().map(|name| json!({ "name": name })).collect();
    MockAnswer::data(json!({"found": {
        "total": total, "ofPage": per_page, "current_page": page, "data": data,
    }}))
}

/// As `Fixed` asks for it: nothing but the items.
fn bare(names: &[&str]) -> MockAnswer {
    let data: Vec<Value> = names.iter().map(|name| json!({ "name": name })).collect();
    MockAnswer::data(json!({"pets": {"data": data}}))
}

/// The pages that were asked for.
fn asked<O: Operation>(server: &MockTransport) -> Vec<Value> {
    let requests = server.requests_of::<O>();
    requests
        .iter()
        .map(|request| request.variables()["page"].clone())
        .collect()
}

async fn rest(items: &mut Items<Pets>) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    while let Some(pet) = items.next_item().await? {
        names.push(pet.name.name);
    }
    Ok(names)
}

#[tokio::test]
async fn the_total_ends_a_run_without_another_request() {
    let server = MockTransport::new()
        .on::<Pets>(pets(3, None, None, &["Ada", "Ben"]))
        .on::<Pets>(pets(3, None, None, &["Cat"]))
        .on::<Pets>(MockAnswer::error("nobody asks for this page"));
    let mut items = server.client().unwrap().items(Pets::new());
    assert_eq!(rest(&mut items).await.unwrap(), ["Ada", "Ben", "Cat"]);
    assert!(items.next_item().await.unwrap().is_none(), "it stays ended");
    assert_eq!(asked::<Pets>(&server), [1, 2]);
}

#[tokio::test]
async fn a_total_counts_whatever_number_it_is_read_as() {
    use by_number::{Lines, Pets};
    let page = |number: i32, items: &[&str]| {
        MockAnswer::data(json!({"pets": {
            "data": items, "total": 3.0, "per_page": 2, "current_page": number,
        }}))
    };
    let server = MockTransport::new()
        .on::<Pets>(page(1, &["Ada", "Ben"]))
        .on::<Pets>(page(2, &["Cat"]))
        .on::<Pets>(MockAnswer::error("nobody asks for this page"));
    let mut items = server.client().unwrap().items(Pets::new());
    let mut names = Vec::new();
    while let Some(name) = items.next_item().await.unwrap() {
        names.push(name);
    }
    assert_eq!(names, ["Ada", "Ben", "Cat"]);
    assert_eq!(asked::<Pets>(&server), [1, 2]);

    // The total is a `u8`, the page an `i16`.
    let line = MockAnswer::data(json!({"lines": {"data": ["a"], "total": 1}}));
    let server = MockTransport::new().on::<Lines>(line);
    let mut pages = server.client().unwrap().pages(Lines::new(1));
    assert!(pages.next_page().await.unwrap().is_some());
    assert!(pages.next_page().await.unwrap().is_none());
    assert_eq!(asked::<Lines>(&server), [1]);
}

#[tokio::test]
async fn a_page_that_the_variable_cannot_hold_is_an_error_and_not_the_end() {
    use by_number::Uncounted;
    let line = MockAnswer::data(json!({"lines": {"data": ["a"]}}));
    let server = MockTransport::new().on::<Uncounted>(line);
    let client = server.client().unwrap();
    let mut pages = client.pages(Uncounted::new(i16::MAX));
    assert!(pages.next_page().await.unwrap().is_some());
    assert_eq!(pages.next_number(), None);
    for _ in 0..2 {
        let error = pages.next_page().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(
            error.to_string().contains("page 32768 of `Uncounted`"),
            "{error}"
        );
    }
    assert_eq!(server.calls::<Uncounted>(), 1);
}

#[tokio::test]
async fn a_short_page_ends_a_run_and_so_does_an_empty_one() {
    for (last, pages) in [(&["Cat"][..], 2), (&["Cat", "Dot"], 3)] {
        let server = MockTransport::new()
            .on::<Fixed>(bare(&["Ada", "Ben"]))
            .on::<Fixed>(bare(last))
            .on::<Fixed>(bare(&[]));
        let mut items = server.client().unwrap().items(Fixed::new());
        let mut count = 0;
        while items.next_item().await.unwrap().is_some() {
            count += 1;
        }
        assert_eq!(count, 2 + last.len());
        assert_eq!(server.calls::<Fixed>(), pages);
    }
}

#[tokio::test]
async fn an_empty_list_is_one_page_without_items() {
    let server = MockTransport::new().on::<Fixed>(bare(&[]));
    let mut pages = server.client().unwrap().pages(Fixed::new());
    let first = pages.next_page().await.unwrap().unwrap();
    assert!(first.pets.data.is_empty());
    assert!(pages.next_page().await.unwrap().is_none());
    assert_eq!(server.calls::<Fixed>(), 1);
}

#[tokio::test]
async fn an_error_ends_the_stream_and_the_run_goes_on_with_the_page_that_failed() {
    let refused = MockAnswer::error("Come back later.");
    let lost = MockAnswer::lost(TransportErrorKind::Timeout);
    for failure in [refused, lost] {
        let server = MockTransport::new()
            .on::<Pets>(pets(4, None, Some(1), &["Ada", "Ben"]))
            .on::<Pets>(failure)
            .on::<Pets>(pets(4, None, Some(2), &["Cat", "Dot"]));
        let client = server.client().unwrap();
        let mut items = client.items(Pets::new());
        for name in ["Ada", "Ben"] {
            assert_eq!(items.next_item().await.unwrap().unwrap().name.name, name);
        }
        let error = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await;
        assert!(error.unwrap().is_err());
        let end = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await;
        assert!(end.is_none(), "the stream is over");
        assert_eq!(rest(&mut items).await.unwrap(), ["Cat", "Dot"]);
        assert_eq!(asked::<Pets>(&server), [1, 2, 2]);
    }
}

#[tokio::test]
async fn another_run_can_go_on_where_one_was_left() {
    let server = MockTransport::new()
        .on::<Fixed>(bare(&["Ada", "Ben"]))
        .on::<Fixed>(MockAnswer::error("Come back later."))
        .on::<Fixed>(bare(&["Cat", "Dot"]))
        .on::<Fixed>(bare(&[]));
    let client = server.client().unwrap();
    let mut pages = client.pages(Fixed::new());
    pages.next_page().await.unwrap().unwrap();
    pages.next_page().await.err().unwrap();
    let left = pages.next_number().unwrap();
    let mut pages = client.pages(Fixed::new().page(left));
    let next = pages.next_page().await.unwrap().unwrap();
    assert_eq!(next.pets.data[0].name, "Cat");
    assert!(
        pages
            .next_page()
            .await
            .unwrap()
            .unwrap()
            .pets
            .data
            .is_empty()
    );
    assert_eq!(asked::<Fixed>(&server), [1, 2, 2, 3]);
}

#[tokio::test]
async fn null_in_the_place_of_a_list_is_an_error_and_not_the_end() {
    let found = |data: &[Value]| MockAnswer::data(json!({"zoo": {"data": data, "total": null}}));
    for (answer, place) in [
        (json!({"zoo": null}), "`data.zoo` is null"),
        (
            json!({"zoo": {"data": null, "total": "1"}}),
            "`data.zoo.data` is null",
        ),
    ] {
        let server = MockTransport::new()
            .on::<Zoo>(found(&[json!([]), json!(null)]))
            .on::<Zoo>(MockAnswer::data(answer))
            .on::<Zoo>(found(&[json!(null)]));
        let mut items = server.client().unwrap().items(Zoo::new());
        let first = items.next_item().await.unwrap().unwrap();
        assert_eq!(first.map(|keepers| keepers.len()), Some(0));
        let second = items.next_item().await.unwrap();
        assert!(
            second.unwrap().is_none(),
            "an item that may be null is handed over as it is"
        );
        let error = items.next_item().await.err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let words = error.to_string();
        assert!(
            words.starts_with("page 4 of `Zoo` has no list") && words.contains(place),
            "{words}"
        );
        assert!(error.raw_body().is_some());
        assert!(items.next_item().await.unwrap().unwrap().is_none());
        assert!(items.next_item().await.unwrap().is_none());
        let numbers = server.requests_of::<Zoo>();
        let numbers = numbers
            .iter()
            .map(|request| request.variables()["number"].clone());
        assert_eq!(numbers.collect::<Vec<_>>(), [3, 4, 4]);
    }
}

#[test]
fn a_run_begins_where_it_is_told_else_where_the_document_or_the_schema_says() {
    fn first<O: Paged<Number = i32>>(operation: O) -> Option<i32> {
        let client = MockTransport::new().client().unwrap();
        client.pages(operation).next_number()
    }
    assert_eq!(first(Pets::new()), Some(1));
    assert_eq!(first(Pets::new().page(7)), Some(7));
    assert_eq!(first(Fixed::new()), Some(1), "a default of null is none");
    assert_eq!(first(Zoo::new()), Some(3), "the variable's own default");
    assert_eq!(first(Zoo::new().number(1)), Some(1));
    assert_eq!(first(Behind::new(true)), Some(0), "the input field's");
    assert_eq!(first(Names::new(2)), Some(2));
}

#[tokio::test]
async fn the_page_may_lie_behind_fragments_and_aliases() {
    let page = |number: i32, name: &str| {
        MockAnswer::data(
            json!({"found": {"of": 2, "current_page": number, "pets": [{"name": name}]}}),
        )
    };
    let server = MockTransport::new()
        .on::<Behind>(page(0, "Ada"))
        .on::<Behind>(page(1, "Ben"));
    let mut items = server.client().unwrap().items(Behind::new(true));
    assert_eq!(items.next_item().await.unwrap().unwrap().name, "Ada");
    assert_eq!(items.next_item().await.unwrap().unwrap().name, "Ben");
    assert!(items.next_item().await.unwrap().is_none());
    assert_eq!(asked::<Behind>(&server), [0, 1]);
}

#[tokio::test]
async fn a_list_that_a_condition_leaves_out_is_said_to_be_missing() {
    let answer = json!({"a": {}, "b": {"data": [{"name": "Ada"}]}});
    let server = MockTransport::new().on::<Beside>(MockAnswer::data(answer));
    let mut pages = server.client().unwrap().pages(Beside::new(false));
    let error = pages.next_page().await.err().unwrap().to_string();
    assert!(
        error.contains("`data.a.data` is null or missing"),
        "{error}"
    );
    let answer = json!({"a": {"data": [{"name": "Ada"}]}, "b": {"data": []}});
    let server = MockTransport::new().on::<Beside>(MockAnswer::data(answer));
    let mut items = server.client().unwrap().items(Beside::new(true));
    let first: beside::a::Data = items.next_item().await.unwrap().unwrap();
    assert_eq!(first.name, "Ada");
}

#[tokio::test]
async fn items_may_be_leaves() {
    let answer = json!({"names": {"__typename": "Names", "data": ["BROWN"], "total": 1}});
    let server = MockTransport::new().on::<Names>(MockAnswer::data(answer));
    let mut pages = server.client().unwrap().pages(Names::new(1));
    let page: names::Data = pages.next_page().await.unwrap().unwrap();
    assert_eq!(page.names.unwrap().data.unwrap().len(), 1);
    assert!(pages.next_page().await.unwrap().is_none());
}
