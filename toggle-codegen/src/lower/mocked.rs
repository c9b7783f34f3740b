//! What a leaf of an answer takes, and whether a value given for mocks is that.

use super::mocks::{is_integer, of_path, reads_any_text};
use crate::diagnostic::{nearest, one_of, question};
use crate::input::mocked;
use crate::ir::MockLeaf;
use crate::schema::{TypeDefinition, TypeKind};

/// What stands in a leaf on the wire.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wanted<'s> {
    /// A whole number of 32 bits.
    Int,
    Whole,
    Float,
    Boolean,
    Text,
    Id,
    Enum(&'s TypeDefinition),
    Any,
}

impl<'s> Wanted<'s> {
    /// What stands in the scalar or enum `leaf`, which is mapped to the Rust type `path`.
    pub(crate) fn of(leaf: &'s TypeDefinition, path: Option<&str>) -> Self {
        match (leaf.kind, leaf.name.as_str()) {
            (TypeKind::Enum, _) => Self::Enum(leaf),
            (_, "Int") if path.is_some() => Self::Whole,
            (_, "Int") => Self::Int,
            (_, "Float") => Self::Float,
            (_, "Boolean") => Self::Boolean,
            (_, "String") => Self::Text,
            (_, "ID") if path.is_some_and(is_integer) => Self::Whole,
            (_, "ID") => Self::Id,
            _ => match path.and_then(of_path) {
                Some(MockLeaf::Int) => Self::Whole,
                Some(MockLeaf::Float) => Self::Float,
                Some(MockLeaf::Boolean) => Self::Boolean,
                Some(_) => Self::Text,
                None if path.is_some_and(is_text) => Self::Text,
                None => Self::Any,
            },
        }
    }

    /// `json` as it stands in the leaf, or what was expected. A number or a boolean may be in quotes.
    pub(crate) fn leaf(self, json: &str) -> Result<MockLeaf, String> {
        let text = mocked::text(json);
        let unquoted = text.as_deref().unwrap_or(json);
        let number = || mocked::number(unquoted);
        let given = || MockLeaf::Given(unquoted.to_owned());
        let fits = |fits: bool, expected: &str| {
            let expected = || expected.to_owned();
            fits.then(given).ok_or_else(expected)
        };
        let whole = || number()?.parse::<i128>().ok();
        match self {
            Self::Int => match whole() {
                Some(number) if i32::try_from(number).is_err() => {
                    Err("a whole number of 32 bits".to_owned())
                }
                whole => fits(whole.is_some(), "a whole number such as `1`"),
            },
            Self::Whole => fits(whole().is_some(), "a whole number such as `1`"),
            Self::Float => {
                let number = number().and_then(|number| number.parse::<f64>().ok());
                fits(number.is_some_and(f64::is_finite), "a number such as `1.5`")
            }
            Self::Boolean => {
                let is_boolean = matches!(unquoted, "true" | "false");
                fits(is_boolean, "`true` or `false`")
            }
            Self::Text => match text {
                Some(text) => Ok(MockLeaf::Text(text)),
                None => Err("a text, in quotes".to_owned()),
            },
            Self::Id => match text {
                Some(text) => Ok(MockLeaf::Text(text)),
                None => fits(whole().is_some(), "a text or a whole number"),
            },
            Self::Enum(leaf) => match text {
                Some(text) if leaf.value(&text).is_some() => Ok(MockLeaf::Text(text)),
                _ => Err(values(leaf, unquoted)),
            },
            Self::Any => Ok(match text {
                Some(text) => MockLeaf::Text(text),
                None if mocked::is_json(json) => given(),
                None => MockLeaf::Text(json.to_owned()),
            }),
        }
    }

    /// A value that would do, as the option takes it; `None` where only the user can know.
    pub(crate) fn example(self) -> Option<String> {
        Some(match self {
            Self::Int | Self::Whole => "1".to_owned(),
            Self::Float => "1.5".to_owned(),
            Self::Boolean => "false".to_owned(),
            Self::Id => "\"1\"".to_owned(),
            Self::Enum(leaf) => format!("\"{}\"", leaf.values.first()?.name),
            Self::Text | Self::Any => return None,
        })
    }
}

/// What the enum has instead of `found`.
fn values(leaf: &TypeDefinition, found: &str) -> String {
    let names = || leaf.values.iter().map(|value| value.name.as_str());
    let near = nearest(found, names());
    question(found, &near).map_or_else(
        || {
            let names: Vec<&str> = names().take(5).collect();
            format!("a value of the enum, such as {}", one_of(&names))
        },
        |question| format!("a value of the enum; {question}"),
    )
}

fn is_text(path: &str) -> bool {
    reads_any_text(path) && !path.ends_with("Value")
}
