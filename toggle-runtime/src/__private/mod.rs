//! What generated code may name, and nothing else. Not part of the public API: it may change with
//! any release, together with the macro of the same version.

mod boxed;
mod decode;
mod digits;
mod draft;
mod encode;
mod enumeration;
mod envelope;
mod place;
mod redact;
mod restore;
#[cfg(test)]
#[expect(unreachable_pub, reason = "the fuzz target includes the same file")]
mod samples;
mod serialize;
mod switches;

pub use self::boxed::DraftBox;
pub use self::decode::DecodeFailure;
pub use self::digits::Json;
pub use self::draft::{Drafted, Mapped};
pub use self::encode::{Argument, ArgumentList, CustomArgument, Input, Nulls, ToArgument};
pub use self::envelope::{decode_answer, decode_answer_to};
pub use self::place::{
    Condition, Custom, Enumeration, List, Member, Nullable, Object, Part, Place, Shape, Slot,
    Spread, Types,
};
pub use self::redact::{Hidden, Redact, RedactTail, Tail};
pub use self::restore::{FromArgument, Kept, Unreadable, deserialize_input, serialize_input};
pub use self::serialize::{Answer, AnswerPart, deserialize, deserialize_enum, serialize};
pub use crate::__enumeration as enumeration;
pub use crate::mock::{Mock, MockObject, MockPart, MockShape, MockValue, Mocked, collected};
pub use crate::operation::{Definition, Operation, OperationKind, RootField};
pub use crate::pages::{Count, PageCounts, PageNumber, Paged};
pub use crate::{Boxed, Defaulted, Given, Id, Optional};
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;
// Generated code takes nothing from the prelude of the crate that it stands in.
pub use std::boxed::Box;
pub use std::clone::Clone;
pub use std::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
pub use std::convert::{From, Infallible, Into};
pub use std::default::Default;
pub use std::fmt::{Debug, Display, Formatter, Result as FormatResult};
pub use std::hash::{Hash, Hasher};
pub use std::iter::IntoIterator;
pub use std::ops::FnOnce;
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Ok};
pub use std::str::FromStr;
pub use std::string::String;
pub use std::vec::Vec;

pub(crate) use self::encode::{EncodeError, request_body};
pub(crate) use self::envelope::{
    Data, Envelope, NotGraphQl, Roots, raw_data, read_answer, read_envelope,
};
pub(crate) use self::serialize::json;
pub(crate) use self::switches::Switches;
