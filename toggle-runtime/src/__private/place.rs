//! The erased form of generated response types: each type hands out `&mut` places for its own
//! fields, the decoder (`decode`) fills them. Nothing here is generic over a deserializer, so a
//! user's crate instantiates none of it (docs/decisions/0002-decoding.md).

use crate::Id;

/// A response type with named fields: one per composite selection set and one per fragment.
///
/// Emitted for every object; for `struct Card { balance: i32, parts: CardParts }`:
///
/// ```ignore
/// impl Object for Card {
///     fn new() -> Self { Self { balance: 0, parts: Object::new() } }
///     fn shape(&self) -> &'static Shape {
///         &Shape { name: "Card", keys: &["balance"], required: &[true], file: "card.graphql", places: &[(4, 7)] }
///     }
///     fn field(&mut self, index: usize) -> Place<'_> {
///         match index { 0 => Place::Int(&mut self.balance), _ => Place::Skip }
///     }
///     fn spread(&mut self, index: usize) -> Spread<'_> {
///         match index { 0 => Spread::Always(&mut self.parts), _ => Spread::End }
///     }
/// }
/// ```
pub trait Object {
    /// An empty value. Nobody sees it unless decoding then succeeds with every required key.
    fn new() -> Self
    where
        Self: Sized;

    /// Keys and which of them must come.
    fn shape(&self) -> &'static Shape;

    /// The place of the field `index` of [`Shape::keys`].
    fn field(&mut self, index: usize) -> Place<'_>;

    /// What else is decoded from the same JSON object: a fragment, or the member that an abstract
    /// type turned out to be. [`Spread::End`] behind the last. Emitted only where there is one.
    fn spread(&mut self, _index: usize) -> Spread<'_> {
        Spread::End
    }

    /// The object type that it always is, so that no `__typename` comes with it. Emitted only where a
    /// spread has to be told.
    fn known_type(&self) -> Option<&'static str> {
        None
    }

    /// When the field `index` is there, or the spread `index` less the number of fields. Emitted only
    /// where an answer may lack one; asked only for those.
    fn condition(&self, _index: usize) -> Condition {
        &[&[]]
    }

    /// Whether null may not come for the field `index`, though its `Option` has a place for a key that
    /// did not. Emitted only where there is such a field; asked only for those that an answer may lack.
    fn is_non_null(&self, _index: usize) -> bool {
        false
    }
}

/// One of these holds: all its variables have these values.
pub type Condition = &'static [&'static [(&'static str, bool)]];

/// Another object that the same JSON object fills, and when it does.
#[allow(
    clippy::exhaustive_enums,
    reason = "matched by the decoder of the same crate only"
)]
pub enum Spread<'a> {
    /// Whatever the JSON object is.
    Always(&'a mut dyn Object),
    /// Under `@include` or `@skip`: its keys tell whether it was selected.
    Conditional(&'a mut dyn Part),
    /// Where the object is of one of these types.
    On(&'static Types, &'a mut dyn Part),
    /// Where the object is of one of these types, and under `@include` or `@skip` as well.
    ConditionalOn(&'static Types, &'a mut dyn Part),
    /// What `__typename` says that it is.
    Member(&'a mut dyn Member),
    /// There is no such spread: the last was the one before.
    End,
}

/// The object types that a fragment on a narrower type applies to. A type that is in neither list has
/// come to its place since the schema was fetched: there the keys that come have to tell.
#[derive(Debug)]
#[allow(clippy::exhaustive_structs, reason = "written out by generated code")]
pub struct Types {
    /// Those of the fragment's type, sorted.
    pub of: &'static [&'static str],
    /// Those of the type around it, sorted.
    pub among: &'static [&'static str],
}

impl Types {
    /// Whether the fragment applies to the type `name`; `None` where the schema does not say.
    pub(crate) fn include(&self, name: &str) -> Option<bool> {
        let applies = self.of.binary_search(&name).is_ok();
        (applies || self.among.binary_search(&name).is_ok()).then_some(applies)
    }
}

/// `Option<T>` of an [`Object`]: a fragment that an answer may lack.
pub trait Part {
    /// It is selected: an empty value.
    fn insert(&mut self);
    /// It is not.
    fn clear(&mut self);
    /// Its value, if it is there.
    fn object(&mut self) -> Option<&mut dyn Object>;
}

/// The members of an abstract type: an enum whose last variant keeps the name of any other type.
pub trait Member {
    /// The last variant, without a name. Nobody sees it unless decoding then succeeds.
    fn new() -> Self
    where
        Self: Sized;
    /// Becomes the variant for `typename`, empty.
    fn resolve(&mut self, typename: &str);
    /// The variant's value; `None` for the last.
    fn object(&mut self) -> Option<&mut dyn Object>;
}

/// The fixed description of an [`Object`].
#[derive(Debug)]
#[allow(clippy::exhaustive_structs, reason = "written out by generated code")]
pub struct Shape {
    /// The GraphQL type, for messages.
    pub name: &'static str,
    /// Response keys, in the order of the document.
    pub keys: &'static [&'static str],
    /// For each key whether its absence is an error: not so under `@include` or `@skip`.
    pub required: &'static [bool],
    /// The query file, for messages.
    pub file: &'static str,
    /// For each key its line and column in `file`.
    pub places: &'static [(u32, u32)],
}

/// Where a JSON value goes.
#[allow(
    clippy::exhaustive_enums,
    reason = "matched by the decoder of the same crate only"
)]
pub enum Place<'a> {
    /// `String!`
    String(&'a mut String),
    /// `Int!`
    Int(&'a mut i32),
    /// `Float!`
    Float(&'a mut f64),
    /// `Boolean!`
    Boolean(&'a mut bool),
    /// `ID!`: a string or an integer.
    Id(&'a mut Id),
    /// `String`
    OptionalString(&'a mut Option<String>),
    /// `Int`
    OptionalInt(&'a mut Option<i32>),
    /// `Float`
    OptionalFloat(&'a mut Option<f64>),
    /// `Boolean`
    OptionalBoolean(&'a mut Option<bool>),
    /// `__typename` where this holds: it comes in any case, as the macro asks for it too.
    TypenameWhen(Condition, &'a mut Option<String>),
    /// A composite type.
    Object(&'a mut dyn Object),
    /// An enum.
    Enum(&'a mut dyn Enumeration),
    /// Anything else that may be null.
    Nullable(&'a mut dyn Nullable),
    /// A composite field under `@include` or `@skip`. Another selection may bring the same key, with
    /// less in it: then this one was not selected.
    Conditional(&'a mut dyn Nullable),
    /// A list.
    List(&'a mut dyn List),
    /// A scalar without a mapping: any JSON but null, which only a [`Place::Nullable`] takes.
    Any(&'a mut serde_json::Value),
    /// A scalar mapped to a type of the user's; null is offered to it like any other value.
    Custom(&'a mut dyn Custom),
    /// Such scalars in so many lists within each other, which the lists' own type reads as a whole.
    CustomList(&'a mut dyn Custom, usize),
    /// The same where no scalar is null, whatever its Rust type thinks of that.
    NonNullCustomList(&'a mut dyn Custom, usize),
    /// Nowhere: the arm for indices that no key has.
    Skip,
}

/// A type that a list or an `Option` may hold: knows its empty value and its place.
///
/// Implemented here for the leaves, `Option`, `Vec` and every [`Object`]; emitted for enums.
pub trait Slot {
    /// An empty value.
    fn new() -> Self
    where
        Self: Sized;
    /// Where its JSON goes.
    fn place(&mut self) -> Place<'_>;
}

/// `Option<T>`.
pub trait Nullable {
    /// Null came.
    fn clear(&mut self);
    /// Something else came: the place of the value, which is empty when first asked for.
    fn fill(&mut self) -> Place<'_>;
}

/// `Vec<T>`.
pub trait List {
    /// The place of element `index`, which is appended, empty, when first asked for.
    fn element(&mut self, index: usize) -> Place<'_>;
}

/// A generated enum: known values, and the text of any other.
pub trait Enumeration {
    /// Becomes the value `name`.
    fn set(&mut self, name: &str);
}

/// A scalar mapped to a type with `serde::Deserialize`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` stands for a scalar of answers, and cannot be read",
    label = "needs `serde::Deserialize`, and owns what it holds",
    note = "a type in the option `scalars` is `Clone`, `Debug` and `serde::Deserialize`, and `serde::Serialize` where requests hold it"
)]
pub trait Custom {
    /// Becomes what `json` (one complete JSON value) says.
    fn set(&mut self, json: &str) -> Result<(), serde_json::Error>;
}

#[diagnostic::do_not_recommend]
impl<T: serde::de::DeserializeOwned> Custom for T {
    fn set(&mut self, json: &str) -> Result<(), serde_json::Error> {
        *self = serde_json::from_str(json)?;
        Ok(())
    }
}

macro_rules! leaf_slots {
    ($($leaf:ty => $place:ident),* $(,)?) => {$(
        impl Slot for $leaf {
            fn new() -> Self {
                Self::default()
            }
            fn place(&mut self) -> Place<'_> {
                Place::$place(self)
            }
        }
    )*};
}

leaf_slots! {
    String => String,
    i32 => Int,
    f64 => Float,
    bool => Boolean,
    Id => Id,
    serde_json::Value => Any,
}

impl<T: Object> Slot for T {
    fn new() -> Self {
        Object::new()
    }
    fn place(&mut self) -> Place<'_> {
        Place::Object(self)
    }
}

impl<T: Slot> Slot for Option<T> {
    fn new() -> Self {
        None
    }
    fn place(&mut self) -> Place<'_> {
        Place::Nullable(self)
    }
}

impl<T: Slot> Slot for Vec<T> {
    fn new() -> Self {
        Self::new()
    }
    fn place(&mut self) -> Place<'_> {
        Place::List(self)
    }
}

impl<T: Slot> Nullable for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }
    fn fill(&mut self) -> Place<'_> {
        self.get_or_insert_with(T::new).place()
    }
}

impl<T: Object> Part for Option<T> {
    fn insert(&mut self) {
        *self = Some(Object::new());
    }
    fn clear(&mut self) {
        *self = None;
    }
    fn object(&mut self) -> Option<&mut dyn Object> {
        self.as_mut().map(|object| object as &mut dyn Object)
    }
}

impl<T: Slot> List for Vec<T> {
    fn element(&mut self, index: usize) -> Place<'_> {
        if index >= self.len() {
            return self.push_mut(T::new()).place();
        }
        self.get_mut(index).map_or(Place::Skip, Slot::place)
    }
}
