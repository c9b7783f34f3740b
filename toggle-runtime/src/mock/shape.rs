//! What stands in an answer where a test says nothing.

use serde_json::{Map, Value};

use crate::__private::Condition;
use crate::operation::Definition;

const TYPENAME: &str = "__typename";

/// The shape of another builder. A function, as constants that are in each other are evaluated in each
/// other, and rustc gives up some levels down.
type Shape = fn() -> &'static MockShape;

/// The fixed description of a builder: what its object has where it is not set.
#[derive(Debug)]
#[allow(clippy::exhaustive_structs, reason = "written out by generated code")]
pub struct MockShape {
    /// The object type that it is of unless told otherwise.
    pub typename: &'static str,
    /// Whether it may be of several types, so that the answer says which.
    pub is_abstract: bool,
    /// Response keys and their neutral values.
    pub fields: &'static [(&'static str, MockValue)],
    /// What else the same JSON object holds: for which types (for all where none is named), and when.
    pub spreads: &'static [(&'static [&'static str], Condition, Shape)],
    /// What else it holds as one type or another.
    pub members: &'static [(&'static str, Shape)],
}

/// A neutral value.
#[derive(Debug)]
#[allow(clippy::exhaustive_enums, reason = "written out by generated code")]
pub enum MockValue {
    /// `1`
    Int,
    /// `1.0`
    Float,
    /// `false`
    Boolean,
    /// This text.
    Text(&'static str),
    /// This JSON.
    Given(&'static str),
    /// The name of the object's type.
    Typename,
    /// An object.
    Object(Shape),
    /// A list of one item.
    List(&'static MockValue),
    /// This one, where the condition holds; else the answer lacks it.
    When(Condition, &'static MockValue),
}

/// What decides on the parts of an answer that stand under `@include` and `@skip`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Switches<'a> {
    pub(super) definition: &'static Definition,
    /// The variables as they were sent; `None` where nothing was.
    pub(super) sent: Option<&'a Value>,
}

impl Switches<'_> {
    /// One that is not told is as its default says, and else true.
    fn is_on(self, variable: &str) -> bool {
        let sent = self.sent.and_then(|sent| sent.get(variable)?.as_bool());
        sent.or_else(|| self.definition.default_of(variable))
            .unwrap_or(true)
    }

    fn allow(self, condition: Condition) -> bool {
        condition.iter().any(|literals| {
            let mut literals = literals.iter();
            literals.all(|(variable, wanted)| self.is_on(variable) == *wanted)
        })
    }
}

impl MockShape {
    /// Adds to `object` all that it lacks.
    pub(super) fn complete(&self, object: &mut Map<String, Value>, switches: Switches<'_>) {
        let chosen = object.get(TYPENAME).and_then(Value::as_str);
        let typename = chosen.unwrap_or(self.typename).to_owned();
        self.complete_as(&typename, object, switches);
    }

    fn complete_as(&self, typename: &str, object: &mut Map<String, Value>, switches: Switches<'_>) {
        if self.is_abstract {
            object
                .entry(TYPENAME)
                .or_insert_with(|| Value::from(typename));
        }
        for (key, value) in self.fields {
            if let Some(set) = object.get_mut(*key) {
                value.complete(set, switches);
            } else if let Some(neutral) = value.neutral(typename, switches) {
                object.insert((*key).to_owned(), neutral);
            }
        }
        for (types, condition, shape) in self.spreads {
            let is_of_type = types.is_empty() || types.contains(&typename);
            if is_of_type && switches.allow(condition) {
                shape().complete_as(typename, object, switches);
            }
        }
        for (member, shape) in self.members {
            if *member == typename {
                shape().complete_as(typename, object, switches);
            }
        }
    }
}

impl MockValue {
    fn complete(&self, value: &mut Value, switches: Switches<'_>) {
        match (self, value) {
            (Self::Object(shape), Value::Object(object)) => shape().complete(object, switches),
            (Self::List(item), Value::Array(items)) => {
                for value in items {
                    item.complete(value, switches);
                }
            }
            (Self::When(_, inner), value) => inner.complete(value, switches),
            _ => {}
        }
    }

    /// `None` where the answer lacks it.
    fn neutral(&self, typename: &str, switches: Switches<'_>) -> Option<Value> {
        Some(match self {
            Self::Int => Value::from(1),
            Self::Float => Value::from(1.0),
            Self::Boolean => Value::from(false),
            Self::Text(text) => Value::from(*text),
            // Generated code has JSON here.
            Self::Given(json) => serde_json::from_str(json).unwrap_or_default(),
            Self::Typename => Value::from(typename),
            Self::Object(shape) => {
                let mut object = Map::new();
                shape().complete(&mut object, switches);
                Value::Object(object)
            }
            Self::List(item) => item.neutral(typename, switches).into_iter().collect(),
            Self::When(condition, inner) if switches.allow(condition) => {
                return inner.neutral(typename, switches);
            }
            Self::When(..) => return None,
        })
    }
}
