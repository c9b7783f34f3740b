//! Documents as deep, as large and as doubled as the macro takes: each compiles, with every option, in a
//! future that must be sent; its answer is decoded on a thread of the usual size, copied, compared,
//! printed, and written as JSON again.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use serde_json::{Value, json};
use toggle_runtime::{MockAnswer, MockTransport, toggle_query};

/// An operation, and a test that sends it and reads `$answer`. A `Date` is without a neutral value: what
/// holds one bare is decoded by way of a draft.
macro_rules! answered {
    ($test:ident, $name:ident, $file:literal, $request:expr, $answer:expr) => {
        #[toggle_query(
            $file,
            schema = "tests/depth/schema.graphql",
            derive(PartialEq),
            serialize,
            scalars(Date = "std::num::NonZeroU32"),
            mocks(Date = 7)
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
                let server = MockTransport::new().answer($name::mock());
                server.client().unwrap().send($request).await.unwrap();
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
        for index in 0..9 {
            start[format!("left{index}")] = json!("1");
            start[format!("right{index}")] = json!("1");
        }
        json!({ "start": start })
    }
);

/// Two hundred input objects in each other, none of which may be left out: more than JSON is read.
#[toggle_query("tests/depth/inputs.graphql", schema = "tests/depth/schema.graphql")]
pub struct Inputs;

/// A hundred of them.
#[toggle_query(
    "tests/depth/near_inputs.graphql",
    schema = "tests/depth/schema.graphql",
    derive(PartialEq),
    serialize
)]
#[derive(PartialEq)]
pub struct NearInputs;

/// The value of the outermost of types in each other: each takes the one before.
macro_rules! chain {
    ($module:ident: $($name:ident)*) => {{
        let value = $module::In199::new(7);
        $(let value = $module::$name::new(value);)*
        value
    }};
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn input_objects_in_each_other() {
    let server = MockTransport::new().on::<NearInputs>(MockAnswer::data(json!({"near": 1})));
    let task = tokio::spawn(async move {
        let request = NearInputs::new(chain!(near_inputs:
            In198 In197 In196 In195 In194 In193 In192 In191 In190 In189 In188 In187 In186 In185
            In184 In183 In182 In181 In180 In179 In178 In177 In176 In175 In174 In173 In172 In171
            In170 In169 In168 In167 In166 In165 In164 In163 In162 In161 In160 In159 In158 In157
            In156 In155 In154 In153 In152 In151 In150 In149 In148 In147 In146 In145 In144 In143
            In142 In141 In140 In139 In138 In137 In136 In135 In134 In133 In132 In131 In130 In129
            In128 In127 In126 In125 In124 In123 In122 In121 In120 In119 In118 In117 In116 In115
            In114 In113 In112 In111 In110 In109 In108 In107 In106 In105 In104 In103 In102 In101
            In100
        ));
        let kept: NearInputs =
            serde_json::from_value(serde_json::to_value(&request).unwrap()).unwrap();
        tokio::task::yield_now().await;
        assert_eq!(request, kept);
        let answer = server.client().unwrap().send(request).await.unwrap();
        assert_eq!(answer.near, 1);
        let sent = server.requests()[0].variables().to_string();
        assert!(
            sent.ends_with(&format!("{{\"end\":7{}", "}".repeat(101))),
            "{sent}"
        );
        assert_eq!(sent.matches("next").count(), 99);
    });
    task.await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn input_objects_that_are_too_deep_to_be_read() {
    let task = tokio::spawn(async move {
        let request = Inputs::new(chain!(inputs:
            In198 In197 In196 In195 In194 In193 In192 In191 In190 In189 In188 In187 In186 In185
            In184 In183 In182 In181 In180 In179 In178 In177 In176 In175 In174 In173 In172 In171
            In170 In169 In168 In167 In166 In165 In164 In163 In162 In161 In160 In159 In158 In157
            In156 In155 In154 In153 In152 In151 In150 In149 In148 In147 In146 In145 In144 In143
            In142 In141 In140 In139 In138 In137 In136 In135 In134 In133 In132 In131 In130 In129
            In128 In127 In126 In125 In124 In123 In122 In121 In120 In119 In118 In117 In116 In115
            In114 In113 In112 In111 In110 In109 In108 In107 In106 In105 In104 In103 In102 In101
            In100 In99 In98 In97 In96 In95 In94 In93 In92 In91 In90 In89 In88 In87
            In86 In85 In84 In83 In82 In81 In80 In79 In78 In77 In76 In75 In74 In73
            In72 In71 In70 In69 In68 In67 In66 In65 In64 In63 In62 In61 In60 In59
            In58 In57 In56 In55 In54 In53 In52 In51 In50 In49 In48 In47 In46 In45
            In44 In43 In42 In41 In40 In39 In38 In37 In36 In35 In34 In33 In32 In31
            In30 In29 In28 In27 In26 In25 In24 In23 In22 In21 In20 In19 In18 In17
            In16 In15 In14 In13 In12 In11 In10 In9 In8 In7 In6 In5 In4 In3
            In2 In1 In0
        ));
        let copy = request.clone();
        tokio::task::yield_now().await;
        assert_eq!(format!("{request:?}").matches("next: In").count(), 199);
        let client = MockTransport::new().client().unwrap();
        let error = client.send(copy).await.unwrap_err().to_string();
        assert!(
            error.contains("cannot be sent: variables.input.next.next"),
            "{error}"
        );
    });
    task.await.unwrap();
}
