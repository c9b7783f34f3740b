//! What a server in memory says.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};

use super::{Mock, completed};
use crate::operation::Operation;
use crate::transport::{TransportError, TransportErrorKind, TransportResponse};

/// What [`MockTransport`] answers.
#[derive(Clone)]
pub struct MockAnswer {
    status: StatusCode,
    body: Body,
    token: Option<&'static str>,
    failure: Option<TransportErrorKind>,
}

#[derive(Clone)]
enum Body {
    Fixed(Bytes),
    /// What the variables that come with a request make of it.
    Built(Arc<dyn Fn(&Value) -> Value + Send + Sync>),
}

impl MockAnswer {
    /// What `O::mock()` has built, for those who want another status, say:
    /// [`MockTransport::answer`](crate::MockTransport::answer) is the short way.
    #[must_use]
    pub fn mock<O: Operation, M: Mock<O>>(mock: M) -> Self {
        let data = mock.object().into_map();
        let build = move |sent: &Value| completed::<O>(M::shape(), data.clone(), Some(sent));
        Self::of(Body::Built(Arc::new(build)))
    }

    /// `{"data": …}`, as the server writes it.
    #[must_use]
    pub fn data(data: impl Into<Value>) -> Self {
        Self::json(&json!({ "data": data.into() }))
    }

    /// An answer without data and with one error, as GraphQL servers refuse.
    #[must_use]
    pub fn error(message: impl Into<String>) -> Self {
        Self::json(&json!({"errors": [{"message": message.into()}], "data": null}))
    }

    /// The refusal of a token, in the words that Toggle prints. The client logs in again and repeats
    /// what provably did not run, so a server that refuses for good has this as its last answer.
    #[must_use]
    pub fn unauthorized() -> Self {
        Self::json(&json!({"errors": [{"message": "Unauthorized", "customer_facing": false}]}))
    }

    /// The refusal of arguments, in the words that Toggle prints: the complaints about each of them.
    ///
    /// ```
    /// # use toggle_runtime::MockAnswer;
    /// MockAnswer::validation([("currency", "This field is required")]);
    /// ```
    #[must_use]
    pub fn validation<'a>(complaints: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut validation = Map::new();
        for (argument, complaint) in complaints {
            let complaints = validation.entry(argument).or_insert_with(|| json!([]));
            if let Value::Array(complaints) = complaints {
                complaints.push(Value::from(complaint));
            }
        }
        Self::json(&json!({"errors": [
            {"message": "validation", "validation": validation, "customer_facing": false},
        ]}))
    }

    /// The refusal of a server whose budget is used up, as servers that count costs like Toggle's
    /// write it; what Toggle itself writes is not public.
    #[must_use]
    pub fn throttled() -> Self {
        Self::json(&json!({
            "errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}],
        }))
    }

    /// A whole body: `data`, `errors` and `extensions` as the test wants them.
    #[must_use]
    pub fn json(body: &Value) -> Self {
        Self::body(body.to_string())
    }

    /// Any body, GraphQL or not.
    #[must_use]
    pub fn body(body: impl Into<Bytes>) -> Self {
        Self::of(Body::Fixed(body.into()))
    }

    fn of(body: Body) -> Self {
        Self {
            status: StatusCode::OK,
            body,
            token: None,
            failure: None,
        }
    }

    /// No answer at all.
    #[must_use]
    pub fn lost(kind: TransportErrorKind) -> Self {
        Self {
            failure: Some(kind),
            ..Self::body(Bytes::new())
        }
    }

    /// With this HTTP status instead of 200; what is no status is 500.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self
    }

    /// As the answer to a login: with a token.
    pub(super) fn granting(token: &'static str) -> Self {
        let mut granted = Self::data(json!({"loginUser": {"id": 1}}));
        granted.token = Some(token);
        granted
    }

    /// Whether it says that something was done.
    pub(super) fn has_data(&self) -> bool {
        let Body::Fixed(body) = &self.body else {
            return self.failure.is_none();
        };
        let body: Option<Value> = serde_json::from_slice(body).ok();
        let data = body.as_ref().and_then(|body| body.get("data"));
        let roots = data.and_then(Value::as_object);
        self.failure.is_none() && roots.is_some_and(|roots| roots.values().any(|it| !it.is_null()))
    }

    /// `sent` are the variables of the request.
    pub(super) fn into_response(self, sent: &Value) -> Result<TransportResponse, TransportError> {
        if let Some(kind) = self.failure {
            return Err(TransportError::new(kind));
        }
        let mut headers = HeaderMap::new();
        if let Some(token) = self.token {
            headers.insert("x-authorization", HeaderValue::from_static(token));
        }
        let body = match self.body {
            Body::Fixed(body) => body,
            Body::Built(build) => json!({ "data": build(sent) }).to_string().into(),
        };
        Ok(TransportResponse::new(self.status, headers, body))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(body) => write!(f, "{} bytes", body.len()),
            Self::Built(_) => f.write_str("a mock"),
        }
    }
}

impl fmt::Debug for MockAnswer {
    /// Without the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockAnswer")
            .field("status", &self.status.as_u16())
            .field("body", &self.body)
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}
