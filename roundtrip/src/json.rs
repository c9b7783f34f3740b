//! Answers: JSON whose keys keep their order, and whose objects know what type they are of.

use std::fmt::Write as _;

use crate::random::Random;

/// A value of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(Object),
}

/// An object of an answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    /// The type that the server made it of; empty inside the value of a custom scalar.
    pub typename: String,
    /// By response key.
    pub entries: Vec<(String, Json)>,
}

impl Object {
    /// What stands under `key`.
    pub fn value(&self, key: &str) -> Option<&Json> {
        self.entries
            .iter()
            .find(|(own, _)| own == key)
            .map(|(_, value)| value)
    }
}

impl Json {
    /// The value as it is sent.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => quote(text, out),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(object) => {
                out.push('{');
                for (index, (key, value)) in object.entries.iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    quote(key, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// The same answer from a server that orders keys by another rule.
    pub fn shuffle(&mut self, random: &mut Random) {
        self.each_object(&mut |object| random.shuffle(&mut object.entries));
    }

    /// The same answer with keys among the others that nobody asked for.
    pub fn add_strangers(&mut self, random: &mut Random) {
        self.each_object(&mut |object| {
            if object.typename.is_empty() || random.chance(50) {
                return;
            }
            for number in 0..=random.below(2) {
                let value = stranger(random, 2);
                let place = random.below(object.entries.len() + 1);
                let key = format!("stranger\\n{number} \u{e9}");
                object.entries.insert(place, (key, value));
            }
        });
    }

    /// How many values there are that are not null, without this one and those inside the values of custom scalars.
    pub fn size(&self) -> usize {
        let count = |value: &Self| usize::from(*value != Self::Null) + value.size();
        match self {
            Self::List(items) => items.iter().map(count).sum(),
            Self::Object(object) if !object.typename.is_empty() => {
                object.entries.iter().map(|(_, value)| count(value)).sum()
            }
            _ => 0,
        }
    }

    /// The same answer with null in place of the value `number` of those that [`Self::size`] counts, and the path to
    /// that from `path`.
    pub fn with_null(&self, number: usize, path: &str) -> Option<(Self, String)> {
        let (mut wrong, mut path, mut left) = (self.clone(), path.to_owned(), number);
        wrong
            .put_null(&mut left, &mut path)
            .then_some((wrong, path))
    }

    fn put_null(&mut self, left: &mut usize, path: &mut String) -> bool {
        let mut put = |segment: String, value: &mut Self| {
            if *value == Self::Null {
                return false;
            }
            let length = path.len();
            path.push_str(&segment);
            if *left == 0 {
                *value = Self::Null;
                return true;
            }
            *left -= 1;
            let is_done = value.put_null(left, path);
            if !is_done {
                path.truncate(length);
            }
            is_done
        };
        match self {
            Self::List(items) => {
                let mut items = items.iter_mut().enumerate();
                items.any(|(index, item)| put(format!("[{index}]"), item))
            }
            Self::Object(object) if !object.typename.is_empty() => {
                let mut entries = object.entries.iter_mut();
                entries.any(|(key, value)| put(format!(".{key}"), value))
            }
            _ => false,
        }
    }

    fn each_object(&mut self, change: &mut impl FnMut(&mut Object)) {
        match self {
            Self::List(items) => items.iter_mut().for_each(|item| item.each_object(change)),
            Self::Object(object) => {
                for (_, value) in &mut object.entries {
                    value.each_object(change);
                }
                change(object);
            }
            _ => {}
        }
    }
}

/// Any value, as one that nobody asked for may be.
pub(crate) fn stranger(random: &mut Random, depth: usize) -> Json {
    match random.below(if depth > 0 { 7 } else { 5 }) {
        0 => Json::Null,
        1 => Json::Boolean(random.chance(50)),
        2 => Json::Number("-12".to_owned()),
        3 => Json::Number("0.5".to_owned()),
        4 => Json::Text("\u{7}\"{}[],:\\".to_owned()),
        5 => Json::List(
            (0..random.below(3))
                .map(|_| stranger(random, depth - 1))
                .collect(),
        ),
        _ => Json::Object(Object {
            typename: String::new(),
            entries: (0..random.below(3))
                .map(|number| (format!("k{number}"), stranger(random, depth - 1)))
                .collect(),
        }),
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            // Half of what need not be escaped is, and an astral character as the pair it has to be.
            c if c < ' ' || (!c.is_ascii() && u32::from(c) % 2 == 0) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _infallible = write!(out, "\\u{unit:04x}");
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_json() {
        let mut random = Random::new(5);
        for _ in 0..200 {
            let mut value = Json::Object(Object {
                typename: "T".to_owned(),
                entries: vec![("a\"\u{1F600}é\n".to_owned(), stranger(&mut random, 3))],
            });
            value.add_strangers(&mut random);
            value.shuffle(&mut random);
            let read: Result<serde_json::Value, _> = serde_json::from_str(&value.text());
            assert!(read.is_ok_and(|read| read.get("a\"\u{1F600}é\n").is_some()));
        }
    }
}
