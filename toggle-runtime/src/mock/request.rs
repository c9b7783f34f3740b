//! What a server in memory was asked.

use std::fmt;

use http::header::AUTHORIZATION;
use serde_json::Value;

use crate::transport::TransportRequest;

/// A request that came to a [`MockTransport`].
///
/// `Debug` shows no variable's value: among them are passwords and pins.
#[derive(Clone)]
pub struct MockRequest {
    operation: Option<String>,
    document: String,
    variables: Value,
    has_token: bool,
}

impl MockRequest {
    pub(super) fn read(request: &TransportRequest) -> Self {
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let text = |key: &str| body.get(key).and_then(Value::as_str).map(str::to_owned);
        Self {
            operation: text("operationName"),
            document: text("query").unwrap_or_default(),
            variables: body.get("variables").cloned().unwrap_or_default(),
            has_token: request.headers.contains_key(AUTHORIZATION),
        }
    }

    /// The operation's name; `None` for an anonymous one.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// The document as it was sent.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// Whether it asks for something to be done.
    pub(super) fn is_mutation(&self) -> bool {
        self.document.starts_with("mutation")
    }

    /// The variables as they were sent.
    #[must_use]
    pub fn variables(&self) -> &Value {
        &self.variables
    }

    /// Whether it carried a token.
    #[must_use]
    pub fn has_token(&self) -> bool {
        self.has_token
    }
}

impl fmt::Debug for MockRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables: Vec<&String> = self
            .variables
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
            .collect();
        f.debug_struct("MockRequest")
            .field("operation", &self.operation)
            .field("variables", &variables)
            .field("has_token", &self.has_token)
            .finish_non_exhaustive()
    }
}
