//! Scalars and enums.

use crate::json::Json;
use crate::names::{self, Names};
use crate::schema::{Kind, Schema};
use crate::tree::Tree;

/// A value of the scalar or enum `name`, as its type prints.
pub(super) fn leaf(schema: &Schema, name: &str, value: &Json) -> Tree {
    let definition = schema.named(name);
    match (name, value) {
        ("ID", Json::Text(text) | Json::Number(text)) => {
            Tree::Tuple("Id".to_owned(), vec![Tree::Text(text.clone())])
        }
        ("Float", Json::Number(number)) => {
            Tree::Number(format!("{:?}", number.parse::<f64>().unwrap_or(f64::NAN)))
        }
        ("String" | "Int" | "Boolean", _) => plain(value),
        (_, Json::Text(text)) if schema.is(name, Kind::Enum) => {
            let values = definition.map_or(&[][..], |definition| &definition.values);
            let mut variants = Names::of(values.iter().map(String::as_str), names::variant);
            let mut found = None;
            for value in values {
                let variant = variants.take(value);
                if value == text {
                    found = Some(Tree::Tuple(variant, Vec::new()));
                }
            }
            found.unwrap_or_else(|| {
                let kept = vec![Tree::Text(text.clone())];
                Tree::Tuple(variants.own("Unrecognized"), kept)
            })
        }
        _ => any(value),
    }
}

fn plain(value: &Json) -> Tree {
    match value {
        Json::Text(text) => Tree::Text(text.clone()),
        Json::Number(number) => Tree::Number(number.clone()),
        Json::Boolean(value) => Tree::Tuple(value.to_string(), Vec::new()),
        other => any(other),
    }
}

/// Any JSON, as the type for it prints.
fn any(value: &Json) -> Tree {
    let tuple = |name: &str, inner| Tree::Tuple(name.to_owned(), vec![inner]);
    match value {
        Json::Null => Tree::Tuple("Null".to_owned(), Vec::new()),
        Json::Boolean(_) => tuple("Bool", plain(value)),
        Json::Number(_) => tuple("Number", plain(value)),
        Json::Text(_) => tuple("String", plain(value)),
        Json::List(items) => tuple("Array", Tree::List(items.iter().map(any).collect())),
        Json::Object(object) => {
            let entries = object.entries.iter();
            Tree::Map(
                entries
                    .map(|(key, value)| (key.clone(), any(value)))
                    .collect(),
            )
        }
    }
}
