use super::{GraphQlError, Location, PathSegment};
use serde_json::{Value, json};

#[test]
fn the_documented_refusal() {
    let error = GraphQlError::from(json!({
        "message": "Unauthorized",
        "locations": [{ "line": 2, "column": 3 }],
        "customer_facing": false,
    }));
    assert_eq!(error.message(), "Unauthorized");
    assert_eq!(error.to_string(), "Unauthorized");
    assert_eq!(error.locations(), [Location { line: 2, column: 3 }]);
    assert_eq!(error.customer_facing(), Some(false));
    assert_eq!(error.customer_message(), None);
    assert!(error.path().is_empty());
    assert!(error.validation().is_none());
    assert!(error.extensions().is_none());
}

#[test]
fn the_documented_validation_and_its_newer_layout_read_alike() {
    let texts = json!({ "currency": ["This field is required"] });
    let beside = GraphQlError::from(json!({ "message": "validation", "validation": texts }));
    let inside = GraphQlError::from(
        json!({ "message": "validation", "extensions": { "validation": texts } }),
    );
    for error in [beside, inside] {
        let validation = error.validation().unwrap();
        assert_eq!(validation.messages("currency"), ["This field is required"]);
        assert!(validation.messages("value").is_empty());
        assert_eq!(
            error.to_string(),
            "validation: currency: This field is required"
        );
    }
}

#[test]
fn every_field_and_text_of_a_validation_is_printed() {
    let error = GraphQlError::from(json!({
        "message": "validation",
        "validation": {
            "value": ["must be positive", "must be an integer"],
            "order_items.0.product_id": "is unknown",
            "total": [],
        },
    }));
    assert_eq!(
        error.to_string(),
        "validation: order_items.0.product_id: is unknown; total: ; \
         value: must be positive, must be an integer"
    );
    let fields: Vec<_> = error.validation().unwrap().iter().map(|(f, _)| f).collect();
    assert_eq!(fields, ["order_items.0.product_id", "total", "value"]);
}

#[test]
fn a_guest_sees_the_message_only_when_the_server_says_so() {
    let shown = |flag: Value| {
        let error = GraphQlError::from(json!({ "message": "Sold out", "customer_facing": flag }));
        error.customer_message().map(std::borrow::Cow::into_owned)
    };
    assert_eq!(shown(json!(true)).as_deref(), Some("Sold out"));
    for other in [json!(false), json!(null), json!("true"), json!(1)] {
        assert_eq!(shown(other), None);
    }
}

#[test]
fn a_guest_sees_the_texts_of_a_validation_and_not_its_name() {
    let shown = |message: &str, validation: Value| {
        let error = GraphQlError::from(json!({
            "message": message, "validation": validation, "customer_facing": true,
        }));
        error.customer_message().map(std::borrow::Cow::into_owned)
    };
    let fields = json!({ "value": ["Too much", "Not whole"], "email": "Not an address" });
    assert_eq!(
        shown("validation", fields.clone()).as_deref(),
        Some("Not an address\nToo much\nNot whole")
    );
    assert_eq!(shown("Look again", fields).as_deref(), Some("Look again"));
    assert_eq!(shown("validation", json!({})), None);
}

#[test]
fn wrong_kinds_lose_nothing_that_can_be_kept() {
    let odd = json!({
        "message": 42,
        "locations": [{ "line": "2", "column": 3 }, 7],
        "path": ["Cards", 0, "balance", -1],
        "validation": "currency is missing",
        "customer_facing": "yes",
        "extensions": ["x"],
        "code": "E1",
    });
    let error = GraphQlError::from(odd.clone());
    assert_eq!(error.message(), "42");
    assert_eq!(
        error.locations(),
        [
            Location { line: 0, column: 3 },
            Location { line: 0, column: 0 }
        ],
        "a location that cannot be read is there, and is the place of nothing"
    );
    assert_eq!(
        error.path(),
        [
            PathSegment::Key("Cards".into()),
            PathSegment::Index(0),
            PathSegment::Key("balance".into()),
            PathSegment::Key("-1".into()),
        ]
    );
    assert_eq!(error.to_string(), "42: currency is missing");
    assert_eq!(error.customer_facing(), None);
    assert!(error.extensions().is_none());
    assert_eq!(error.json(), &odd);
}

#[test]
fn an_entry_that_is_no_object_is_its_own_message() {
    for (json, message) in [
        (json!("Too Many Attempts."), "Too Many Attempts."),
        (json!(["a", 1]), r#"["a",1]"#),
        (json!(17), "17"),
    ] {
        assert_eq!(GraphQlError::from(json).to_string(), message);
    }
    for empty in [json!(null), json!({})] {
        assert_eq!(
            GraphQlError::from(empty).to_string(),
            "the server gave no message"
        );
    }
}

#[test]
fn an_empty_validation_is_still_a_validation() {
    for empty in [json!([]), json!({})] {
        let error = GraphQlError::from(json!({ "message": "validation", "validation": empty }));
        assert!(error.validation().unwrap().is_empty());
        assert_eq!(error.to_string(), "validation");
    }
}
