//! Every question answered: what will be written, as owned plain data without spans or tokens.
//!
//! `lower` makes it from a [`Checked`](crate::Checked) document, `render` turns it into Rust and
//! asks nothing more. Every name in it is a finished Rust name made by `names`, except where a field
//! says that it is the wire's.

mod mocks;

pub(crate) use self::mocks::{Mock, MockField, MockLeaf};

/// All that one macro call generates.
#[derive(Debug)]
pub(crate) struct Module {
    pub operations: Vec<Operation>,
    pub fragments: Vec<Object>,
    pub enums: Vec<Enum>,
    pub inputs: Vec<InputObject>,
    /// What the spreads of narrower types name.
    pub possible_types: Vec<PossibleTypes>,
    /// The module of the builders of answers, where those are wanted.
    pub mocks: Option<String>,
}

/// One operation: its request type, and the types of its answer.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Wire name.
    pub name: Option<String>,
    pub type_name: String,
    /// Holds the types of the answer.
    pub module_name: String,
    pub kind: OperationKind,
    pub doc: String,
    /// What is sent: minimal, on one line.
    pub document: String,
    /// Of `document`, in lower-case hex.
    pub sha256: String,
    pub root_fields: Vec<RootField>,
    /// `queries/card.graphql:3`.
    pub source: String,
    pub variables: Fields,
    /// The defaults of variables (wire names) that conditions ask for.
    pub defaults: Vec<(String, bool)>,
    pub data: Object,
    /// What it answers is a page of a list.
    pub pages: Option<Pages>,
}

/// How the pages of an operation are turned.
#[derive(Debug)]
pub(crate) struct Pages {
    /// The request's field that says which page.
    pub variable: String,
    /// Its Rust type, an integer of Rust's own.
    pub number: String,
    /// The page that a run begins with when that is left out.
    pub first: i32,
    /// From the data to the list.
    pub list: Vec<PageStep>,
    /// Where the type that has the list stands.
    pub home: Home,
    /// What the list holds.
    pub item: OutputType,
    /// From the data to the counters beside the list.
    pub total: Option<Vec<PageStep>>,
    pub per_page: Option<Vec<PageStep>>,
    pub current_page: Option<Vec<PageStep>>,
    /// Counters that are selected, but are nothing that could be counted.
    pub uncounted: Vec<&'static str>,
}

/// A Rust field on the way to a part of a page.
#[derive(Debug, Clone)]
pub(crate) struct PageStep {
    pub name: String,
    /// Whether it is an `Option`.
    pub nullable: bool,
    /// Whether its value is in a box.
    pub boxed: bool,
    /// Where in the answer it is: `data.Cards`.
    pub path: String,
}

/// The modules in which a type of an answer stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Home {
    /// Whether they begin in the module's root, as those of a named fragment do; else in the module of
    /// the operation.
    pub in_fragment: bool,
    pub modules: Vec<String>,
}

pub(crate) use crate::document::OperationKind;
pub(crate) use crate::schema::Secrecy;

/// A root field of the document that is sent.
#[derive(Debug)]
pub(crate) struct RootField {
    /// Wire name.
    pub key: String,
    /// In characters, from 1; the document is one line.
    pub column: usize,
}

/// A selection set: a struct; or, where all that is selected of an abstract type is selected of its
/// members, the enum [`members`](Self::members) itself.
#[derive(Debug)]
pub(crate) struct Object {
    pub type_name: String,
    /// Holds `children`; without one they stand beside the object itself.
    pub module_name: Option<String>,
    pub graphql_type: String,
    /// The object type (wire name) that every value is of, where a spread has to be told.
    pub known_type: Option<String>,
    /// The document's file, for messages.
    pub file: String,
    pub doc: String,
    pub fields: Vec<Field>,
    pub spreads: Vec<Spread>,
    /// What is selected of single members of an abstract type.
    pub members: Option<Members>,
    /// The types of the composite fields, narrowed parts and members, in the module `module_name`.
    pub children: Vec<Object>,
    /// Whether it cannot begin empty, and is decoded by way of a draft.
    pub drafted: bool,
    /// Its builder, where those are wanted.
    pub mock: Option<Mock>,
}

/// One of these holds: all of its variables (wire names) have these values.
pub(crate) type Condition = Vec<Vec<(String, bool)>>;

/// A field of an answer.
#[derive(Debug)]
pub(crate) struct Field {
    pub name: String,
    /// Wire name, by which the answer calls it: the field's own, or its alias.
    pub key: String,
    /// Wire name, by which the schema calls it.
    pub wire: String,
    pub doc: String,
    pub deprecated: Option<String>,
    pub secrecy: Secrecy,
    /// Its line and column in the document's file.
    pub place: (usize, usize),
    /// Under `@include` or `@skip`, so that an answer may lack it.
    pub conditional: bool,
    /// When the answer has it, where it may lack it.
    pub condition: Condition,
    /// Whether null may stand there; `ty` has a place for what is missing too.
    pub nullable: bool,
    pub ty: OutputType,
}

/// A field of another object's type, read from the same JSON object: a named fragment, or what is
/// selected of a narrower type.
#[derive(Debug)]
pub(crate) struct Spread {
    pub name: String,
    pub doc: String,
    pub ty: SpreadType,
    /// Under `@include` or `@skip`.
    pub conditional: bool,
    /// When the answer has it, where that is so.
    pub condition: Condition,
    /// What it is there for, where not for all.
    pub types: Option<SpreadTypes>,
    /// Whether it is a named fragment that cannot begin empty.
    pub drafted: bool,
    /// In a box, as it lies too deep or is too large.
    pub boxed: bool,
}

/// Which object types (wire names) a spread is there for: those of the type `of`, among those of the
/// type `among`. Of one that the schema does not know there, the answer has to tell.
#[derive(Debug)]
pub(crate) struct SpreadTypes {
    pub of: String,
    pub among: String,
    /// Those of both.
    pub applies_to: Vec<String>,
}

/// The object types (wire names, sorted) that values of the type `name` are of.
#[derive(Debug)]
pub(crate) struct PossibleTypes {
    pub name: String,
    pub types: Vec<String>,
}

#[derive(Debug)]
pub(crate) enum SpreadType {
    /// In the module's root.
    Fragment(String),
    /// A child of the object the spread is in: `module_name::type_name`.
    Child {
        module_name: Option<String>,
        type_name: String,
    },
}

/// An enum with a variant for each object type of which something is selected, and one for others.
#[derive(Debug)]
pub(crate) struct Members {
    /// The field that holds the enum; `None` where the object itself is the enum.
    pub field: Option<String>,
    pub type_name: String,
    pub doc: String,
    pub variants: Vec<Member>,
    /// The variant for all other types.
    pub other: String,
    /// Whether one of the variants cannot begin empty.
    pub drafted: bool,
}

#[derive(Debug)]
pub(crate) struct Member {
    pub name: String,
    /// Wire name.
    pub typename: String,
    pub doc: String,
    /// A child of the object: `module_name::type_name`.
    pub type_name: String,
    /// In a box, as it lies too deep or is too large.
    pub boxed: bool,
}

impl Spread {
    /// Whether an answer may lack it.
    pub(crate) fn is_optional(&self) -> bool {
        self.conditional || self.types.is_some()
    }
}

impl Object {
    /// Whether the type is the enum of its members, and no struct.
    pub(crate) fn is_enum(&self) -> bool {
        self.members
            .as_ref()
            .is_some_and(|members| members.field.is_none())
    }

    /// The module of the types of the members, from beside their enum: that of a field stands in the
    /// module of the children itself, one that is the object stands beside it.
    pub(crate) fn module_of_members(&self) -> Option<&str> {
        self.is_enum().then_some(self.module_name.as_deref())?
    }
}

/// The Rust type of a field of an answer.
#[derive(Debug, Clone)]
pub(crate) enum OutputType {
    String,
    Int,
    Float,
    Boolean,
    Id,
    /// A scalar without a mapping: any JSON.
    Any,
    /// A scalar mapped to this Rust path.
    Custom(String),
    /// In the module's root.
    Enum(String),
    /// A child of the object the field is in: `module_name::type_name`.
    Object {
        module_name: Option<String>,
        type_name: String,
    },
    Nullable(Box<OutputType>),
    List(Box<OutputType>),
    /// In a box, as it lies too deep or is too large.
    Boxed(Box<OutputType>),
}

/// An enum of the schema.
#[derive(Debug)]
pub(crate) struct Enum {
    pub type_name: String,
    pub doc: String,
    pub variants: Vec<Variant>,
    /// The variant for values that the schema does not have.
    pub unrecognized: String,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub name: String,
    /// Wire name.
    pub value: String,
    pub doc: String,
    pub deprecated: Option<String>,
}

/// An input object of the schema.
#[derive(Debug)]
pub(crate) struct InputObject {
    pub type_name: String,
    /// Holds `Required`, where there is one.
    pub module_name: String,
    pub doc: String,
    /// Whether so many input objects are in each other below it that generic code does not do.
    pub far: bool,
    /// `@oneOf`: exactly one of the fields is given, and their names are those of variants.
    pub one_of: bool,
    pub fields: Fields,
}

/// Variables, or the fields of an input object.
#[derive(Debug)]
pub(crate) struct Fields(pub Vec<InputField>);

#[derive(Debug)]
pub(crate) struct InputField {
    pub name: String,
    /// The method that sets it.
    pub setter: String,
    /// Wire name.
    pub key: String,
    pub doc: String,
    pub deprecated: Option<String>,
    pub secrecy: Secrecy,
    /// Must be given; else it is absent, null or a value.
    pub required: bool,
    /// Whether null may be given.
    pub nullable: bool,
    pub ty: InputType,
}

/// The Rust type of a variable or input field; for one that may be absent, the type of its value.
#[derive(Debug)]
pub(crate) enum InputType {
    String,
    Int,
    Float,
    Boolean,
    Id,
    Any,
    Custom(String),
    /// In the module's root.
    Enum(String),
    /// In the module's root.
    Object(String),
    /// An input object that would hold itself.
    Recursive(String),
    Nullable(Box<InputType>),
    List(Box<InputType>),
    /// In a box, as it lies too deep.
    Boxed(Box<InputType>),
}

impl Fields {
    /// The fields that must be given.
    pub(crate) fn required(&self) -> impl Iterator<Item = &InputField> {
        self.0.iter().filter(|field| field.required)
    }

    /// Two or more required fields are given by name, so that none swaps with another in silence.
    pub(crate) fn are_named(&self) -> bool {
        self.required().nth(1).is_some()
    }

    /// Whether `Debug` must leave something out.
    pub(crate) fn have_secrets(&self) -> bool {
        self.0.iter().any(|field| field.secrecy != Secrecy::Open)
    }
}

impl InputType {
    /// The same nulls and lists around a mapped scalar.
    pub(crate) fn with_leaf(self, path: String) -> Self {
        match self {
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.with_leaf(path))),
            Self::List(inner) => Self::List(Box::new(inner.with_leaf(path))),
            Self::Boxed(inner) => Self::Boxed(Box::new(inner.with_leaf(path))),
            _ => Self::Custom(path),
        }
    }

    /// Whether null may stand for the value, for the items of the list that it is, for the items of
    /// those, and so on.
    pub(crate) fn nulls(&self, is_nullable: bool) -> Vec<bool> {
        match self {
            Self::Nullable(inner) => inner.nulls(true),
            Self::List(inner) => [vec![is_nullable], inner.nulls(false)].concat(),
            Self::Boxed(inner) => inner.nulls(is_nullable),
            _ => vec![is_nullable],
        }
    }

    /// Whether a mapped scalar lies anywhere inside: such a value is written by serde.
    pub(crate) fn is_custom(&self) -> bool {
        match self {
            Self::Custom(_) => true,
            Self::Nullable(inner) | Self::List(inner) | Self::Boxed(inner) => inner.is_custom(),
            _ => false,
        }
    }
}

impl OutputType {
    /// Whether it is a mapped scalar, as it is, of a type that is not known to have a neutral value
    /// to begin with.
    pub(crate) fn awaits_value(&self) -> bool {
        matches!(self, Self::Custom(path) if !begins_empty(path))
    }

    /// Whether it is an object, or lists of objects.
    pub(crate) fn is_composite(&self) -> bool {
        match self {
            Self::Object { .. } => true,
            Self::Nullable(inner) | Self::List(inner) | Self::Boxed(inner) => inner.is_composite(),
            _ => false,
        }
    }

    /// The same, out of the boxes.
    pub(crate) fn unboxed(&self) -> Self {
        match self {
            Self::Boxed(inner) => inner.unboxed(),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.unboxed())),
            Self::List(inner) => Self::List(Box::new(inner.unboxed())),
            _ => self.clone(),
        }
    }

    /// Where it is a mapped scalar, in how many lists; such a value is read by serde.
    pub(crate) fn custom_levels(&self) -> Option<usize> {
        match self {
            Self::Custom(_) => Some(0),
            Self::Nullable(inner) | Self::Boxed(inner) => inner.custom_levels(),
            Self::List(inner) => inner.custom_levels().map(|levels| levels + 1),
            _ => None,
        }
    }
}

/// Whether decoding may start from the `Default` of the type `path`. Where that is not known, the
/// type may have none.
fn begins_empty(path: &str) -> bool {
    const KNOWN: &[&str] = &[
        "bool",
        "char",
        "f32",
        "f64",
        "i128",
        "i16",
        "i32",
        "i64",
        "i8",
        "isize",
        "std::string::String",
        "toggle_runtime::Pence",
        "toggle_runtime::UtcDateTime",
        "u128",
        "u16",
        "u32",
        "u64",
        "u8",
        "usize",
    ];
    KNOWN.contains(&path.trim().trim_start_matches("::"))
}
