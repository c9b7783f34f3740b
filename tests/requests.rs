//! The JSON that leaves for each type and shape of input: absent, null and value, as the specification's chapter on input
//! coercion has it. Every shape is tried as a variable and as a field of an input object.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use toggle_runtime::{
    Defaulted, MockAnswer, MockTransport, Operation, Optional, Value, toggle_query,
};

use serde_json::json;

#[toggle_query(
    "tests/requests/shapes.graphql",
    schema = "tests/requests/schema.graphql",
    scalars(Address = "std::net::Ipv4Addr")
)]
mod api {}

#[toggle_query(
    "tests/requests/never_null.graphql",
    schema = "tests/requests/never_null.graphqls"
)]
mod never_null {}

/// The variables as a server gets them.
async fn sent<O: Operation>(operation: O) -> Value {
    let server = MockTransport::new().on::<O>(MockAnswer::error("no matter"));
    let refused = server.client().unwrap().send(operation).await;
    assert!(refused.is_err());
    let requests = server.requests_of::<O>();
    requests.last().unwrap().variables().clone()
}

/// One type in every shape: `$value` is a value of it, `$json` what that is on the wire.
macro_rules! shapes {
    ($($test:ident: $operation:ident, $module:ident, $fields:ident, $fields_module:ident, $value:expr, $json:expr;)+) => {$(
        mod $test {
            use super::*;
            use super::api::{$fields, $fields_module, $module, $operation};

            fn required() -> $operation {
                $operation::new($module::Required {
                    required: $value,
                    lists: vec![Some($value), None],
                    both: vec![$value],
                    matrix: vec![vec![$value], vec![]],
                })
            }

            fn required_fields() -> $fields {
                $fields::new($fields_module::Required {
                    required: $value,
                    lists: vec![],
                    both: vec![],
                    matrix: vec![],
                })
            }

            fn required_json() -> Value {
                json!({
                    "required": $json,
                    "lists": [$json, null],
                    "both": [$json],
                    "matrix": [[$json], []],
                })
            }

            /// `required_json` with `more`.
            fn with(more: Value) -> Value {
                let mut all = required_json();
                let more = more.as_object().unwrap().clone();
                all.as_object_mut().unwrap().extend(more);
                all
            }

            #[tokio::test]
            async fn what_is_not_set_is_absent() {
                assert_eq!(sent(required()).await, required_json());
                let none = required()
                    .plain(None)
                    .plain_default(None)
                    .list(None)
                    .nested(Optional::Absent)
                    .required_default(None)
                    .shapes(None);
                assert_eq!(sent(none).await, required_json());
            }

            #[tokio::test]
            async fn null_is_sent_where_it_is_written() {
                let nulls = required()
                    .plain(Optional::Null)
                    .plain_default(Optional::Null)
                    .null_default(Optional::Null)
                    .list(Optional::Null)
                    .list_default(vec![None, Some($value)])
                    .items(Optional::Null)
                    .nested(vec![None, Some(vec![None, Some($value)])])
                    .deep(vec![None, Some(vec![vec![None]])])
                    .shapes(Optional::Null);
                let json = json!({
                    "plain": null,
                    "plainDefault": null,
                    "nullDefault": null,
                    "list": null,
                    "listDefault": [null, $json],
                    "items": null,
                    "nested": [null, [null, $json]],
                    "deep": [null, [[null]]],
                    "shapes": null,
                });
                assert_eq!(sent(nulls).await, with(json));
            }

            #[tokio::test]
            async fn a_value_is_sent_as_it_is() {
                let values = required()
                    .plain($value)
                    .plain_default($value)
                    .null_default(Some($value))
                    .required_default($value)
                    .list(vec![Some($value)])
                    .list_default(Optional::Value(vec![]))
                    .items(vec![$value, $value])
                    .both_default(vec![$value])
                    .nested(vec![Some(vec![Some($value)]), Some(vec![])])
                    .deep(vec![Some(vec![vec![Some($value)]])])
                    .shapes(required_fields());
                let json = json!({
                    "plain": $json,
                    "plainDefault": $json,
                    "nullDefault": $json,
                    "requiredDefault": $json,
                    "list": [$json],
                    "listDefault": [],
                    "items": [$json, $json],
                    "bothDefault": [$json],
                    "nested": [[$json], []],
                    "deep": [[[$json]]],
                    "shapes": {"required": $json, "lists": [], "both": [], "matrix": []},
                });
                assert_eq!(sent(values).await, with(json));
            }

            #[tokio::test]
            async fn fields_of_an_input_object_have_the_same_states() {
                let fields = required_fields()
                    .plain(Optional::Null)
                    .plain_default($value)
                    .null_default(None)
                    .required_default($value)
                    .list(vec![Some($value), None])
                    .list_default(Optional::Null)
                    .items(vec![$value])
                    .both_default(None)
                    .nested(vec![None, Some(vec![])])
                    .deep(vec![Some(vec![vec![None, Some($value)], vec![]])]);
                let json = json!({
                    "plain": null,
                    "plainDefault": $json,
                    "required": $json,
                    "requiredDefault": $json,
                    "list": [$json, null],
                    "listDefault": null,
                    "items": [$json],
                    "lists": [],
                    "both": [],
                    "nested": [null, []],
                    "matrix": [],
                    "deep": [[[null, $json], []]],
                });
                let json = with(json!({"shapes": json}));
                assert_eq!(sent(required().shapes(fields)).await, json);
            }
        }
    )+};
}

fn point() -> api::Point {
    api::Point::new(-1).label("a \"b\"").note(Optional::Null)
}

fn tree() -> api::Tree {
    let leaf = || api::Tree::new(3);
    let by = api::By::All(vec![
        api::By::Id("7".into()),
        api::By::Point(api::Point::new(0).y(5)),
        api::By::Colours(vec![Some("new".into()), None]),
    ]);
    api::Tree::new(1)
        .left(Box::new(leaf().right(Optional::Null)))
        .children(vec![leaf(), leaf().children(vec![])])
        .by(by)
}

fn tree_json() -> Value {
    json!({
        "value": 1,
        "left": {"value": 3, "right": null},
        "children": [{"value": 3}, {"value": 3, "children": []}],
        "by": {"all": [{"id": "7"}, {"point": {"x": 0, "y": 5}}, {"colours": ["new", null]}]},
    })
}

shapes! {
    int: AskInt, ask_int, IntShapes, int_shapes, i32::MIN, json!(-2_147_483_648);
    float: AskFloat, ask_float, FloatShapes, float_shapes, -1.5e300, json!(-1.5e300);
    string: AskString, ask_string, StringShapes, string_shapes, "\"\u{0}\n\u{1F600}".to_owned(), json!("\"\u{0}\n\u{1F600}");
    boolean: AskBoolean, ask_boolean, BooleanShapes, boolean_shapes, false, json!(false);
    id: AskId, ask_id, IdShapes, id_shapes, toggle_runtime::Id::from(42_i64), json!("42");
    value_of_an_enum: AskColour, ask_colour, ColourShapes, colour_shapes, super::api::Colour::DarkBlue, json!("darkBlue");
    value_the_enum_has_not: AskColour, ask_colour, ColourShapes, colour_shapes, super::api::Colour::from("PINK"), json!("PINK");
    any: AskAny, ask_any, AnyShapes, any_shapes, json!({"a": [1, null]}), json!({"a": [1, null]});
    mapped: AskAddress, ask_address, AddressShapes, address_shapes, std::net::Ipv4Addr::LOCALHOST, json!("127.0.0.1");
    input_object: AskPoint, ask_point, PointShapes, point_shapes, point(), json!({"x": -1, "label": "a \"b\"", "note": null});
    one_of: AskBy, ask_by, ByShapes, by_shapes, super::api::By::Point(point()), json!({"point": {"x": -1, "label": "a \"b\"", "note": null}});
    recursive: AskTree, ask_tree, TreeShapes, tree_shapes, tree(), tree_json();
}

/// No JSON stands for it, and a server would take its place as null.
#[tokio::test]
async fn a_number_that_json_has_not_is_refused_before_it_leaves() {
    let server = MockTransport::new();
    let client = server.client().unwrap();
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let operation = api::AskFloat::new(api::ask_float::Required {
            required: 1.0,
            lists: vec![],
            both: vec![0.0, number],
            matrix: vec![],
        });
        let error = client.send(operation).await.unwrap_err().to_string();
        assert!(error.contains("variables.both[1]"), "{error}");
    }
    assert!(server.requests_of::<api::AskFloat>().is_empty());
}

/// JSON tells no kind of number from another: what is whole is still a `Float`.
#[tokio::test]
async fn a_whole_float_stays_a_number() {
    let operation = api::AskFloat::new(api::ask_float::Required {
        required: 3.0,
        lists: vec![Some(-0.0)],
        both: vec![1e21],
        matrix: vec![],
    });
    let variables = sent(operation).await;
    let number = |pointer: &str| variables.pointer(pointer).and_then(Value::as_f64);
    assert_eq!(number("/required"), Some(3.0));
    assert_eq!(number("/lists/0"), Some(0.0));
    assert_eq!(number("/both/0"), Some(1e21));
}

/// A nullable variable may stand next to a default where null may not: the document is valid, and a server
/// refuses the null. So there is none to give, wherever such a variable stands.
#[tokio::test]
async fn a_nullable_variable_in_a_place_without_null_takes_none() {
    use never_null::{Level, Opened, Switched};
    let Opened { given, .. } = Opened::new(7);
    assert_eq!(given, 7, "its default is the null that its place refuses");
    let absent = Opened::new(7);
    let _: [&Defaulted<i32>; 1] = [&absent.limit];
    let _: [&Defaulted<bool>; 2] = [&absent.deep, &absent.through];
    let _: [&Defaulted<Level>; 2] = [&absent.level, &absent.item];
    let _: &Defaulted<Vec<i32>> = &absent.sizes;
    assert_eq!(sent(absent).await, json!({"given": 7}));
    let set = Opened::new(7)
        .limit(1)
        .deep(false)
        .through(true)
        .level(Level::High)
        .item(None)
        .sizes([4])
        .word(Optional::Null);
    let wanted = json!({
        "given": 7, "limit": 1, "deep": false, "through": true, "level": "HIGH", "sizes": [4], "word": null,
    });
    assert_eq!(sent(set).await, wanted);
    let switched = Switched::new();
    let _: [&Defaulted<bool>; 4] = [
        &switched.field,
        &switched.spread,
        &switched.inline,
        &switched.inside,
    ];
    let _: &Defaulted<Level> = &switched.level;
    assert_eq!(sent(switched.field(false)).await, json!({"field": false}));
}
