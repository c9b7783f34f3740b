//! What a user notices of leaves: scalars mapped to types of their own, money, times, enums.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use serde_json::{Map, Value};
use toggle_runtime::__private::{
    Argument, CustomArgument, Drafted, Input, Nullable, Slot, decode_answer,
};

mod foreign;

#[path = "cases/leaves/built_in/expanded.rs"]
#[rustfmt::skip]
mod built_in_case;
#[path = "cases/leaves/drafts/expanded.rs"]
#[rustfmt::skip]
mod drafts_case;
#[path = "cases/construct/enums/expanded.rs"]
#[rustfmt::skip]
mod enums_case;
#[path = "cases/leaves/inputs/expanded.rs"]
#[rustfmt::skip]
mod inputs_case;
#[path = "cases/leaves/money/expanded.rs"]
#[rustfmt::skip]
mod money_case;

fn decode<T: Drafted<Draft: Slot>>(data: &str) -> Result<T, String> {
    let mut draft: Option<T::Draft> = None;
    let body = format!(r#"{{"data":{data}}}"#);
    decode_answer(body.as_bytes(), &mut draft as &mut dyn Nullable)?;
    Ok(T::finish(draft.unwrap()).unwrap())
}

/// The variables as they are sent.
fn sent(input: &dyn Input) -> Value {
    let arguments = input.keys().iter().enumerate();
    let fields: Map<String, Value> = arguments
        .filter_map(|(index, key)| Some(((*key).to_owned(), json(&input.argument(index))?)))
        .collect();
    fields.into()
}

fn json(argument: &Argument<'_>) -> Option<Value> {
    let custom = |value: &dyn CustomArgument| {
        let mut json = Vec::new();
        value.append_json(&mut json).unwrap();
        serde_json::from_slice(&json).unwrap()
    };
    Some(match argument {
        Argument::Absent => return None,
        Argument::Null => Value::Null,
        Argument::String(text) => Value::from(*text),
        Argument::Int(number) => Value::from(*number),
        Argument::Float(number) => Value::from(*number),
        Argument::Boolean(flag) => Value::from(*flag),
        Argument::Id(id) => Value::from(id.as_str()),
        Argument::Object(object) => sent(*object),
        Argument::List(list) => (0..)
            .map_while(|index| list.item(index))
            .map(|item| json(&item))
            .collect(),
        Argument::Custom(value, _) => custom(*value),
        Argument::Answer(_) => panic!("an answer is not sent"),
    })
}

mod drafts {
    use super::decode;
    use super::drafts_case::{Born, beings, born, friendly, people, today};
    use super::foreign::Day;

    fn day(text: &str) -> Day {
        Day(text.to_owned())
    }

    #[test]
    fn a_value_without_a_default_stands_where_it_is_never_null() {
        let data = decode::<today::Data>(r#"{"today":"2024-01-01"}"#).unwrap();
        assert_eq!(data.today, day("2024-01-01"));
    }

    #[test]
    fn so_it_does_in_members_fragments_and_behind_options_and_lists() {
        let data = r#"{
            "being":{"__typename":"Person","id":1,"born":"1815-12-10","died":"1852-11-27"},
            "beings":[
                {"model":"R","__typename":"Robot"},
                null,
                {"__typename":"Person","name":"Ada","born":"1815-12-10"},
                {"__typename":"Ghost","born":7}
            ],
            "card":{"reference":"c"}
        }"#;
        let data = decode::<beings::Data>(data).unwrap();
        let being = data.being.unwrap();
        assert_eq!(being.born, day("1815-12-10"));
        assert_eq!(being.dated.born, day("1815-12-10"));
        assert!(matches!(&being.on, beings::being::On::Other(name) if name == "Person"));
        let [
            Some(beings::Beings::Robot(robot)),
            None,
            Some(person),
            Some(ghost),
        ] = &data.beings[..]
        else {
            panic!("{:?}", data.beings)
        };
        assert_eq!(robot.model, "R");
        assert!(
            matches!(person, beings::Beings::Person(person) if person.born == day("1815-12-10"))
        );
        assert!(matches!(ghost, beings::Beings::Other(name) if name == "Ghost"));
        assert_eq!(data.card.reference.as_str(), "c");
    }

    const PEOPLE: &str = r#"{
        "person":{"__typename":"Person","born":"1815-12-10","died":null,"friend":FRIEND,
                  "weeks":[["2024-01-01",null],[]],"card":{"reference":"c","balance":7}},
        "people":[{"name":"Ann","died":null,"holidays":["2024-12-25"],
                   "friend":{"__typename":"Person","born":"1791-12-26","died":null},
                   "friends":[{"name":"Bob","card":{"reference":"d"}}]}],
        "found":[{"__typename":"Person","born":"1791-12-26"},{"__typename":"Card","reference":"e"}]
    }"#;

    fn people(friend: &str) -> Result<people::Data, String> {
        decode(&PEOPLE.replace("FRIEND", friend))
    }

    #[test]
    fn and_under_conditions_deep_down() {
        // What is a friend is a person, and need not say so.
        let friend = r#"{"born":"1791-12-26","friends":[{"born":"1800-01-01"}]}"#;
        let data = people(friend).unwrap();
        let friendly::Friend { born, friends } = data.person.friendly.unwrap().friend.unwrap();
        assert_eq!(born, Some(day("1791-12-26")));
        assert!(
            matches!(&friends[0].born, Born::Person(person) if person.born == day("1800-01-01"))
        );
        assert_eq!(
            data.person.weeks,
            Some(vec![vec![Some(day("2024-01-01")), None], vec![]])
        );
        let ann = &data.people[0];
        assert_eq!((&ann.died, &ann.holidays[0]), (&None, &day("2024-12-25")));
        assert_eq!(ann.friend.as_ref().unwrap().dated.born, day("1791-12-26"));
        assert_eq!(ann.friends[0].card.reference.as_str(), "d");
    }

    #[test]
    fn what_is_missing_null_or_wrong_is_named_with_its_place_and_never_quoted() {
        let is_a = "a value that the scalar's Rust type accepts";
        for (data, expected, found) in [
            ("{}", is_a, "nothing: the key is missing"),
            (r#"{"today":null}"#, is_a, "null"),
            (r#"{"today":"secret"}"#, is_a, "a string"),
            (r#"{"today":[7]}"#, is_a, "a list"),
        ] {
            assert_eq!(
                decode::<today::Data>(data).unwrap_err(),
                format!("expected {expected} at data.today (document.graphql:1:15), found {found}"),
            );
        }
    }

    #[test]
    fn the_item_of_a_list_is_named_too() {
        for (written, spoilt, message) in [
            (
                r#"["2024-12-25"]"#,
                r#"["2024-12-25","x"]"#,
                "expected a value that the scalar's Rust type accepts at \
                 data.people[0].holidays[1] (document.graphql:16:22), found a string",
            ),
            (
                r#"["2024-12-25"]"#,
                "null",
                "expected a list at data.people[0].holidays (document.graphql:16:22), found null",
            ),
            (
                r#"["2024-01-01",null],[]"#,
                r#"[],["2024-01-01",7]"#,
                "expected a value that the scalar's Rust type accepts at \
                 data.person.weeks[1][1] (document.graphql:13:5), found a number",
            ),
            (
                r#"["2024-01-01",null],[]"#,
                "[],null",
                "expected a list at data.person.weeks[1] (document.graphql:13:5), found null",
            ),
        ] {
            let data = PEOPLE.replace("FRIEND", "null").replace(written, spoilt);
            assert_eq!(decode::<people::Data>(&data).unwrap_err(), message);
        }
    }

    #[test]
    fn a_fragment_without_such_a_value_is_as_ever() {
        fn is_its_own_draft<T: toggle_runtime::__private::Object>() {}
        is_its_own_draft::<born::Card>();
    }
}

mod money {
    use super::decode;
    use super::money_case::{Balance, money::Data};
    use toggle_runtime::Pence;

    const CARD: &str = r#"{"card":{"reference":"c","balance":1234,"initial_balance":null,
        "changes":[-5,2000],"created_at":"2021-03-12 00:00:00","expiry_time":"2021-03-27 23:59:59"},
        "person":{"card":{"balance":-5}}}"#;

    #[test]
    fn pence_and_times_are_what_they_say() {
        let data: Data = decode(CARD).unwrap();
        let card = data.card;
        assert_eq!(card.balance.to_string(), "£12.34");
        assert_eq!(card.initial_balance, None);
        let sum: Option<Pence> = card.changes.iter().sum();
        assert_eq!(sum, Some(Pence::new(1995)));
        assert!(Some(card.created_at) < card.expiry_time);
        let Balance { balance, .. } = data.person.card.balance;
        assert_eq!(balance, Pence::new(-5));
    }

    #[test]
    fn a_fraction_of_a_penny_and_an_impossible_time_are_refused() {
        for (written, spoilt, message) in [
            (
                "1234",
                "1234.0",
                "expected a value that the scalar's Rust type accepts at data.card.balance \
                 (document.graphql:1:32), found a number",
            ),
            (
                "-5,2000",
                "-5,\"20\"",
                "expected a value that the scalar's Rust type accepts at data.card.changes[1] \
                 (document.graphql:1:56), found a string",
            ),
            (
                "2021-03-27",
                "2021-02-29",
                "expected a value that the scalar's Rust type accepts at data.card.expiry_time \
                 (document.graphql:1:75), found a string",
            ),
        ] {
            let data = CARD.replace(written, spoilt);
            assert_eq!(decode::<Data>(&data).unwrap_err(), message);
        }
    }
}

mod built_in {
    use super::built_in_case::{BuiltIn, built_in::Data};
    use super::{decode, foreign::Text, sent};

    #[test]
    fn the_scalars_of_the_language_can_be_mapped() {
        let data = r#"{"person":{"__typename":"Person","id":"1","name":"Ann",
            "card":{"balance":3000000000,"changes":[-1],"created_at":"now"},
            "cards":[{"initial_balance":null}]},"free":true}"#;
        let data: Data = decode(data).unwrap();
        let person = data.person;
        assert_eq!(
            (person.typename.as_str(), &person.id),
            ("Person", &Text("1".into()))
        );
        assert_eq!(person.name, Some(Text("Ann".into())));
        assert_eq!(person.card.balance.get(), 3_000_000_000);
        assert_eq!(person.card.changes[0].get(), -1);
        assert_eq!(person.cards.unwrap()[0].initial_balance, None);
        assert!(data.free);
        let zero = r#"{"person":{"__typename":"Person","id":"1","card":{"balance":0,"changes":[],
            "created_at":""},"cards":null},"free":true}"#;
        assert!(
            decode::<Data>(zero)
                .unwrap_err()
                .contains("data.person.card.balance")
        );
    }

    #[test]
    fn and_are_sent_as_their_types_write_them() {
        let request = BuiltIn::new(super::built_in_case::built_in::Required {
            id: Text("x".into()),
            deep: true,
        });
        assert_eq!(sent(&request), serde_json::json!({"id": "x", "deep": true}));
    }
}

mod inputs {
    use super::foreign::{Day, Hour};
    use super::inputs_case::{By, Free, FreeBy, FreeNow, Period, free};
    use super::sent;
    use serde_json::json;
    use toggle_runtime::Optional;

    fn day(text: &str) -> Day {
        Day(text.to_owned())
    }

    #[test]
    fn variables_are_of_the_type_that_their_argument_is_mapped_to() {
        let least = Free::new(free::Required {
            day: day("2024-01-01"),
            hour: Hour(Some(7)),
            more: day("2024-01-02"),
        });
        let required = json!({"day": "2024-01-01", "hour": 7, "more": "2024-01-02"});
        assert_eq!(sent(&least), required);

        let all = least
            .days(vec![day("2024-01-03")])
            .until(Optional::Null)
            .hours(vec![vec![Hour(Some(8))], vec![]]);
        let mut expected = required;
        expected["days"] = json!(["2024-01-03"]);
        expected["until"] = json!(null);
        expected["hours"] = json!([[8], []]);
        assert_eq!(sent(&all), expected);
        assert_eq!(
            sent(&FreeNow::new(day("2024-01-01"))),
            json!({"day": "2024-01-01"})
        );
    }

    #[test]
    fn input_objects_hold_them_and_one_of_them() {
        let period = Period::new(day("2024-01-01"))
            .to(day("2024-01-02"))
            .except(vec![day("2024-01-01")])
            .hour(Hour(Some(9)))
            .within(Box::new(Period::new(day("2023-01-01"))));
        for (by, json) in [
            (By::Day(day("2024-01-01")), json!({"day": "2024-01-01"})),
            (
                By::Days(vec![day("2024-01-01")]),
                json!({"days": ["2024-01-01"]}),
            ),
            (By::Id("7".into()), json!({"id": "7"})),
        ] {
            let request = FreeBy::new(by).period(period.clone());
            let expected = json!({
                "by": json,
                "period": {
                    "from": "2024-01-01", "to": "2024-01-02", "except": ["2024-01-01"],
                    "hour": 9, "within": {"from": "2023-01-01"},
                },
            });
            assert_eq!(sent(&request), expected);
        }
    }
}

mod enums {
    use std::collections::BTreeMap;
    use std::hash::{BuildHasher, RandomState};

    use super::enums_case::{Colour, Enums, enums::Data};
    use super::{decode, sent};

    #[test]
    fn a_value_that_the_server_has_got_since_is_kept_and_written_back() {
        let data = r#"{"dogs":[{"colour":null,"colours":["BROWN","PINK"]}],"other":[]}"#;
        let colours = decode::<Data>(data).unwrap().dogs.remove(0).colours;
        assert_eq!(colours, ["BROWN", "PINK"]);
        assert!(matches!(&colours[1], Colour::Unrecognized_(text) if text == "PINK"));
        let request = Enums::new(colours[1].clone()).colours(colours);
        assert_eq!(
            sent(&request),
            serde_json::json!({"colour": "PINK", "colours": ["BROWN", "PINK"]})
        );
    }

    #[test]
    fn a_known_value_kept_as_text_is_the_value() {
        let kept = Colour::Unrecognized_(String::from("BROWN"));
        assert_eq!(kept, Colour::Brown);
        let hasher = RandomState::new();
        assert_eq!(hasher.hash_one(&kept), hasher.hash_one(&Colour::Brown));
        // One whose name is that of the variant for others is itself.
        assert_eq!(Colour::from("UNRECOGNIZED"), Colour::Unrecognized);
    }

    #[test]
    fn it_is_a_key_and_has_the_order_of_its_text() {
        let words = ["PINK", "BLACK", "BROWN", "LIGHT_BROWN"];
        let map: BTreeMap<Colour, usize> =
            words.iter().map(|word| (*word).into()).zip(0..).collect();
        let order: Vec<&str> = map.keys().map(Colour::as_str).collect();
        assert_eq!(order, ["BLACK", "BROWN", "LIGHT_BROWN", "PINK"]);
        assert_eq!(map.get(&"PINK".into()), Some(&0));
    }

    #[test]
    fn it_is_printed_parsed_and_compared_as_text() {
        let Ok(parsed) = "LIGHT_BROWN".parse::<Colour>();
        assert!(matches!(parsed, Colour::LightBrown));
        assert_eq!(format!("{parsed:>13}|"), "  LIGHT_BROWN|");
        assert!(parsed == "LIGHT_BROWN" && parsed != *"BROWN");
        assert_eq!(Colour::from(String::from("PINK")), "PINK");
    }
}
