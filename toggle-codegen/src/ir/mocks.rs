//! Builders of answers for tests.

/// The builder of an object for tests.
#[derive(Debug)]
pub(crate) struct Mock {
    /// Wire name of the object type that it is of unless told otherwise.
    pub typename: String,
    /// Whether it may be of several types.
    pub is_abstract: bool,
    /// For each field of the object; `None` for one that no answer has.
    pub fields: Vec<Option<MockField>>,
    /// For each spread, the method that sets its part; `None` for one that no answer has.
    pub spreads: Vec<Option<String>>,
    /// For each member, the method that makes it that member.
    pub members: Vec<String>,
    /// The method that makes it of any other type.
    pub other: Option<String>,
}

#[derive(Debug)]
pub(crate) struct MockField {
    /// The method that sets it.
    pub setter: String,
    /// The method that makes it null, where it may be.
    pub null_setter: Option<String>,
    /// What stands in it, below its lists, where it is not set.
    pub leaf: MockLeaf,
    /// The mapped scalar, by its name or coordinate, of whose Rust type nobody knows whether it reads
    /// that.
    pub unread: Option<String>,
}

/// A neutral value, as it stands on the wire.
#[derive(Debug)]
pub(crate) enum MockLeaf {
    Int,
    Float,
    Boolean,
    Text(String),
    /// JSON that is no text, as the user has given it.
    Given(String),
    /// The name of the object's type.
    Typename,
}
