//! Answers that a correct server could give, decoded by the types of a fixed set of documents and compared field by field;
//! and such as it could not, with a null where none may stand, refused with its path.
//! `cargo xtask roundtrip` makes up as many more as one has time for; these were made up by it, but for those by hand.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use std::fmt::Debug;

use roundtrip::Random;
use roundtrip::run::{Case, cases, verdict};
use roundtrip::schema::Schema;
use toggle_runtime::__private::{Drafted, Slot, decode_answer_to};
use toggle_runtime::{Operation, toggle_query};

/// So many answers to each operation: keys in the document's order and in another, and strangers among them.
const ANSWERS: usize = 60;

const ABSTRACT: &str = include_str!("roundtrip/abstract.graphql");
const INPUTS: &str = include_str!("roundtrip/inputs.graphql");

/// What `Debug` shows of the decoded data.
fn decoded<T: Operation>(case: &Case) -> Result<String, String>
where
    T::Data: Debug,
    <T::Data as Drafted>::Draft: Slot,
{
    let mut place: Option<<T::Data as Drafted>::Draft> = None;
    let values = case.values.iter();
    let values: Vec<(&str, bool)> = values.map(|(name, is)| (name.as_str(), *is)).collect();
    decode_answer_to(&values, case.body.as_bytes(), &mut place)?;
    let data = T::Data::finish(place.ok_or("nothing was decoded")?);
    Ok(format!("{:?}", data.ok_or("the draft was not filled")?))
}

/// Gives how many answers were wrong.
fn compare<T: Operation>(schema: &str, document: &str) -> usize
where
    T::Data: Debug,
    <T::Data as Drafted>::Draft: Slot,
{
    let schema = Schema::parse(schema).unwrap();
    let name = T::DEFINITION.name().unwrap();
    let sent = T::DEFINITION.document();
    let cases = cases(&schema, document, sent, name, &Random::new(1), ANSWERS).unwrap();
    let right = cases.iter().filter(|case| case.expected.is_ok()).count();
    assert_eq!(right, ANSWERS);
    let wrong = cases.len() - right;
    for case in cases {
        let printed = decoded::<T>(&case);
        let printed = printed.as_deref().map_err(String::as_str);
        let problem = verdict(&case, printed);
        assert_eq!(
            problem, None,
            "{name}:\n{document}\n{}\n{printed:?}",
            case.body
        );
    }
    wrong
}

macro_rules! round_trips {
    ($($test:ident: $file:literal, $schema:literal, $text:expr, [$($operation:ident),+] $(, $scalars:meta)?;)+) => {$(
        mod $test {
            #[super::toggle_query($file, schema = $schema $(, $scalars)?)]
            mod api {}

            #[test]
            fn every_answer_is_decoded_as_it_is() {
                let document = include_str!(concat!("../", $file));
                let wrong = [$(super::compare::<api::$operation>($text, document)),+];
                assert!(wrong.iter().sum::<usize>() > 0, "no answer is wrong");
            }
        }
    )+};
}

round_trips! {
    by_hand: "tests/roundtrip/by_hand.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Racks, Nested, Shared, Known];
    mapped: "tests/roundtrip/by_hand.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Racks, Nested, Shared, Known],
        scalars(Any = "toggle_runtime::Value", Time = "toggle_runtime::Value");
    abstract_17: "tests/roundtrip/abstract_17.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Ask0, Ask1];
    abstract_9: "tests/roundtrip/abstract_9.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Ask0, Ask1];
    abstract_30: "tests/roundtrip/abstract_30.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Ask0, Ask1];
    abstract_1: "tests/roundtrip/abstract_1.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Ask0, Ask1];
    abstract_13: "tests/roundtrip/abstract_13.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Ask0, Ask1];
    abstract_48: "tests/roundtrip/abstract_48.graphql", "tests/roundtrip/abstract.graphql", super::ABSTRACT, [Ask0, Ask1];
    inputs_13: "tests/roundtrip/inputs_13.graphql", "tests/roundtrip/inputs.graphql", super::INPUTS, [Ask0, Ask1];
    inputs_16: "tests/roundtrip/inputs_16.graphql", "tests/roundtrip/inputs.graphql", super::INPUTS, [Ask0, Ask1];
    toggle_20: "tests/roundtrip/toggle_20.graphql", "schema/toggle.graphql", toggle_schema::SDL, [Ask0];
    toggle_17: "tests/roundtrip/toggle_17.graphql", "schema/toggle.graphql", toggle_schema::SDL, [Ask0, Ask1];
}
