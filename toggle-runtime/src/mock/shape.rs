//! What stands in an answer where a test says nothing.

use serde_json::{Map, Value};

const TYPENAME: &str = "__typename";

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
    /// What else the same JSON object holds, and for which types; for all where none is named.
    pub spreads: &'static [(&'static [&'static str], &'static MockShape)],
    /// What else it holds as one type or another.
    pub members: &'static [(&'static str, &'static MockShape)],
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
    /// The name of the object's type.
    Typename,
    /// An object.
    Object(&'static MockShape),
    /// A list of one item.
    List(&'static MockValue),
}

impl MockShape {
    /// Adds to `object` all that it lacks.
    pub(super) fn complete(&self, object: &mut Map<String, Value>) {
        let chosen = object.get(TYPENAME).and_then(Value::as_str);
        let typename = chosen.unwrap_or(self.typename).to_owned();
        self.complete_as(&typename, object);
    }

    fn complete_as(&self, typename: &str, object: &mut Map<String, Value>) {
        if self.is_abstract {
            object
                .entry(TYPENAME)
                .or_insert_with(|| Value::from(typename));
        }
        for (key, value) in self.fields {
            match object.get_mut(*key) {
                Some(set) => value.complete(set),
                None => drop(object.insert((*key).to_owned(), value.neutral(typename))),
            }
        }
        for (types, shape) in self.spreads {
            if types.is_empty() || types.contains(&typename) {
                shape.complete_as(typename, object);
            }
        }
        for (member, shape) in self.members {
            if *member == typename {
                shape.complete_as(typename, object);
            }
        }
    }
}

impl MockValue {
    fn complete(&self, value: &mut Value) {
        match (self, value) {
            (Self::Object(shape), Value::Object(object)) => shape.complete(object),
            (Self::List(item), Value::Array(items)) => {
                for value in items {
                    item.complete(value);
                }
            }
            _ => {}
        }
    }

    fn neutral(&self, typename: &str) -> Value {
        match self {
            Self::Int => Value::from(1),
            Self::Float => Value::from(1.0),
            Self::Boolean => Value::from(false),
            Self::Text(text) => Value::from(*text),
            Self::Typename => Value::from(typename),
            Self::Object(shape) => {
                let mut object = Map::new();
                shape.complete(&mut object);
                Value::Object(object)
            }
            Self::List(item) => Value::Array(vec![item.neutral(typename)]),
        }
    }
}
