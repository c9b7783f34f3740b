//! The order of keys, white space, escapes and unknown keys change nothing.

use super::samples::{Answer, Order};
use super::{card, decode};
use serde_json::Value;
use std::fmt::Write;

/// A small generator of the same numbers every time (Marsaglia's xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).unwrap()).unwrap()
    }
}

fn write_shuffled(json: &Value, random: &mut Random, out: &mut String) {
    out.push_str(["", " ", "\n\t", "\r\n  "][random.below(4)]);
    match json {
        Value::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            for last in (1..entries.len()).rev() {
                entries.swap(last, random.below(last + 1));
            }
            out.push('{');
            for (position, (key, value)) in entries.into_iter().enumerate() {
                out.push_str(if position > 0 { "," } else { "" });
                if random.below(4) == 0 {
                    out.push_str(r#""unknown":[{"id":null,"balance":"x"},1.5e3],"#);
                }
                write_key(key, random, out);
                out.push(':');
                write_shuffled(value, random, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                out.push_str(if position > 0 { "," } else { "" });
                write_shuffled(item, random, out);
            }
            out.push(']');
        }
        leaf => write!(out, "{leaf}").unwrap(),
    }
    out.push_str(["", " "][random.below(2)]);
}

fn write_key(key: &str, random: &mut Random, out: &mut String) {
    out.push('"');
    for character in key.chars() {
        if random.below(8) == 0 {
            write!(out, "\\u{:04x}", u32::from(character)).unwrap();
        } else {
            out.push(character);
        }
    }
    out.push('"');
}

#[test]
fn every_order_of_keys_decodes_to_the_same_value() {
    let random = &mut Random(0x9E37_79B9_7F4A_7C15);
    let plain = card(|card| {
        // A scalar without a mapping keeps strange keys, so they would show.
        card.insert("meta".into(), serde_json::json!([1, null]));
    });
    let cards: Answer = decode(&plain).unwrap();
    let shared = r#"{"total":5,"Brand":{"id":7,"name":"A"},"currency":"GBP","note":"hi"}"#;
    let order: Order = decode(shared).unwrap();
    for _ in 0..500 {
        let mut text = String::new();
        write_shuffled(&serde_json::from_str(&plain).unwrap(), random, &mut text);
        assert_eq!(decode::<Answer>(&text).as_ref(), Ok(&cards), "{text}");

        let mut text = String::new();
        write_shuffled(&serde_json::from_str(shared).unwrap(), random, &mut text);
        assert_eq!(decode::<Order>(&text).as_ref(), Ok(&order), "{text}");
    }
}
