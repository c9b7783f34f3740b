//! What generated code may name, and nothing else. Not part of the public API: it may change with
//! any release, together with the macro of the same version.

mod decode;
mod encode;
mod envelope;
mod place;
mod redact;
#[cfg(test)]
#[expect(unreachable_pub, reason = "the fuzz target includes the same file")]
mod samples;

pub use self::decode::DecodeFailure;
pub use self::encode::{Argument, ArgumentList, CustomArgument, Input, ToArgument};
pub use self::envelope::decode_answer;
pub use self::place::{Custom, Enumeration, List, Nullable, Object, Place, Shape, Slot};
pub use self::redact::{Hidden, Redact, RedactTail, Tail};
pub use crate::operation::{Definition, Operation, OperationKind, RootField};
pub use crate::{Id, Optional};
pub use serde_json::Value;

pub(crate) use self::encode::{EncodeError, request_body};
pub(crate) use self::envelope::{Data, Envelope, NotGraphQl, read_envelope};
