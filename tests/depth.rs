//! Documents as deep, as large and as doubled as the macro takes: each compiles, with every option, in a
//! future that must be sent; its answer is decoded on a thread of the usual size, copied, compared,
//! printed, and written as JSON again.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use serde_json::{Value, json};
use toggle_runtime::{MockAnswer, MockTransport, toggle_query};

/// An operation, and a test that sends it and reads `$answer`.
macro_rules! answered {
    ($test:ident, $name:ident, $file:literal, $request:expr, $answer:expr) => {
        #[toggle_query(
                            $file,
                            schema = "tests/depth/schema.graphql",
                            derive(PartialEq),
                            serialize,
                            // It has no neutral value: what holds one bare is decoded by way of a draft.
                            scalars(Date = "std::num::NonZeroU32")
                        )]
        pub struct $name;

        #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
        async fn $test() {
            let answer: Value = $answer;
            let server = MockTransport::new().on::<$name>(MockAnswer::data(answer.clone()));
            let task = tokio::spawn(async move {
                let data = server.client().unwrap().send($request).await.unwrap();
                let copy = data.clone();
                tokio::task::yield_now().await;
                assert_eq!(data, copy);
                drop(data);
                assert!(format!("{copy:?}").starts_with("Data"));
                assert_eq!(serde_json::to_value(&copy).unwrap(), answer);
            });
            task.await.unwrap();
        }
    };
}

/// `levels` objects in each other, below the innermost what `leaf` is.
fn nested(levels: usize, leaf: Value, wrap: impl Fn(Value) -> Value) -> Value {
    (0..levels).fold(leaf, |inner, _| wrap(inner))
}

answered!(
    objects_in_each_other,
    Objects,
    "tests/depth/objects.graphql",
    Objects::new(),
    nested(
        95,
        json!({"id": "1", "due": 7}),
        |inner| json!({ "node": inner })
    )
);
answered!(
    objects_that_are_never_null,
    Required,
    "tests/depth/required.graphql",
    Required::new(),
    json!({"start": nested(93, json!({"id": "1"}), |inner| json!({ "next": inner }))})
);
answered!(
    lists_in_each_other,
    Lists,
    "tests/depth/lists.graphql",
    Lists::new(),
    json!({"nodes": [nested(60, json!({"id": "1"}), |inner| json!({ "nodes": [inner] }))]})
);
answered!(
    lists_of_what_may_be_null,
    Maybe,
    "tests/depth/maybe.graphql",
    Maybe::new(),
    json!({"nodes": [nested(60, json!({"id": "1"}), |inner| json!({ "maybe": [null, inner] }))]})
);
answered!(
    lists_of_lists,
    Grid,
    "tests/depth/grid.graphql",
    Grid::new(),
    json!({"start": nested(40, json!({"id": "1"}), |inner| json!({ "grid": [[inner], null] }))})
);
answered!(
    forty_lists_of_one_field,
    Numbers,
    "tests/depth/numbers.graphql",
    Numbers::new(),
    {
        let lists = |leaf| nested(40, leaf, |inner| json!([inner]));
        let numbers = lists(json!(7));
        let dates = lists(json!(7));
        json!({"start": {"numbers": numbers.clone(), "dates": dates, "node": {"numbers": numbers}}})
    }
);
answered!(
    members_in_each_other,
    Members,
    "tests/depth/members.graphql",
    Members::new(),
    json!({"actor": nested(23, json!({"id": "1"}), |inner| json!({
        "__typename": "Person", "name": "Ann",
        "actor": {"__typename": "Robot", "actor": inner}
    }))})
);
answered!(
    a_chain_of_fragments,
    Chain,
    "tests/depth/chain.graphql",
    Chain::new(),
    {
        let mut start = json!({"id": "1"});
        for index in 0..200 {
            start[format!("k{index}")] = json!("1");
        }
        json!({ "start": start })
    }
);
answered!(
    a_chain_of_fragments_under_conditions,
    Conditional,
    "tests/depth/conditional.graphql",
    Conditional::new(true),
    {
        let mut start = json!({});
        for index in 0..110 {
            start[format!("k{index}")] = json!("1");
        }
        json!({ "start": start })
    }
);
answered!(
    a_chain_of_fragments_below_each_other,
    Falling,
    "tests/depth/falling.graphql",
    Falling::new(),
    json!({"start": nested(99, json!({"id": "1"}), |inner| json!({"id": "1", "next": inner}))})
);
answered!(
    fragments_that_double,
    Doubling,
    "tests/depth/doubling.graphql",
    Doubling::new(),
    {
        let mut start = json!({"id": "1"});
        for index in 0..15 {
            start[format!("left{index}")] = json!("1");
            start[format!("right{index}")] = json!("1");
        }
        json!({ "start": start })
    }
);
