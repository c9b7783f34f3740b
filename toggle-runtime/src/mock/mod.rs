//! Answers for users' tests: what the builders of the option `mocks` are made of, and a transport
//! that gives them.

#[cfg(any(test, feature = "test-util"))]
mod answer;
mod object;
#[cfg(any(test, feature = "test-util"))]
mod request;
mod shape;
#[cfg(any(test, feature = "test-util"))]
mod transport;

#[cfg(any(test, feature = "test-util"))]
pub use self::answer::MockAnswer;

pub use self::object::{MockObject, MockPart, Mocked, collected};
#[cfg(any(test, feature = "test-util"))]
pub use self::request::MockRequest;
pub use self::shape::{MockShape, MockValue};
#[cfg(any(test, feature = "test-util"))]
pub use self::transport::MockTransport;

use serde_json::{Map, Value};

use self::shape::Switches;
use crate::__private::{Data, Drafted, read_envelope};
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::response::name;

/// A builder of answers to the operation `O`: what `O::mock()` gives, where the macro was told
/// `#[toggle_query("…", mocks)]`. Implemented by generated code, never by hand.
///
/// Every field that is not set holds a neutral value: numbers are 1, booleans false, an enum has its
/// first value, a text is the name of its field, a list has one item, what may be null is not. So a list
/// and the counters beside it agree. A scalar or an enum that is mapped to a type of your own has the
/// value that the option gives it, `mocks(Date = "2000-01-01")`.
///
/// What stands under `@include` and `@skip` is there when the variables say so: a `MockTransport` goes by
/// those of the request. Without a request a variable is as its default says, and else true. What is
/// set is there in any case.
pub trait Mock<O: Operation>: MockPart {
    /// The `data` of the answer, as a server would send it.
    fn into_json(self) -> Value {
        completed::<O>(Self::shape(), self.object().into_map(), None)
    }

    /// The `data` of the answer, read as the client reads it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] with the place of a value that does not fit.
    fn into_data(self) -> Result<O::Data, Error> {
        let body = Value::Object(Map::from_iter([("data".to_owned(), self.into_json())]));
        let mut draft: Option<<O::Data as Drafted>::Draft> = None;
        let envelope = read_envelope(body.to_string().as_bytes(), &mut draft);
        let failure = match envelope.map(|envelope| envelope.data) {
            Ok(Data::Undecodable(failure)) => failure.to_string(),
            Ok(_) => "it has no data".to_owned(),
            Err(error) => error.to_string(),
        };
        draft.and_then(Drafted::finish).ok_or_else(|| {
            let operation = name(O::DEFINITION);
            let message = format!("the mock of `{operation}` is no valid answer: {failure}");
            Error::new(ErrorKind::Decode, message)
        })
    }
}

/// What was built, and all that an answer to `O` has besides.
fn completed<O: Operation>(
    shape: &MockShape,
    mut data: Map<String, Value>,
    sent: Option<&Value>,
) -> Value {
    let definition = O::DEFINITION;
    shape.complete(&mut data, Switches { definition, sent });
    Value::Object(data)
}
