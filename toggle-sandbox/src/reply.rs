//! The engine's answer in Toggle's form: error keys beside `message`, no `path`, keys in the printed order.

use async_graphql::{Pos, Response, ServerError};
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use crate::request::RootField;
use crate::throttle::Cost;

/// An answer still to be written: its parts in the order of the documents' samples.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) errors: Vec<Value>,
    /// `None` leaves the key out.
    pub(crate) data: Option<Value>,
    /// Sent in both token headers.
    pub(crate) token: Option<String>,
}

impl Reply {
    fn refused(errors: Vec<Value>) -> Self {
        Self {
            status: StatusCode::OK,
            errors,
            data: None,
            token: None,
        }
    }

    /// Documented (section 4.1 of the collected facts): no `data`. One error for each refused root field.
    pub(crate) fn unauthorized(fields: &[&RootField], status: StatusCode) -> Self {
        let errors = fields
            .iter()
            .map(|field| plain_error("Unauthorized", &[field.position]))
            .collect();
        Self {
            status,
            ..Self::refused(errors)
        }
    }

    /// Inferred: the form of a throttled answer is not public; this is Shopify's, whose layout Toggle's `cost` has.
    pub(crate) fn throttled() -> Self {
        Self::refused(vec![json!({
            "message": "Throttled",
            "customer_facing": false,
            "extensions": { "code": "THROTTLED" },
        })])
    }

    /// A request that is not executed, for a reason of its document.
    pub(crate) fn bad_document(message: &str, positions: &[Pos]) -> Self {
        Self::refused(vec![plain_error(message, positions)])
    }

    /// Inferred: a body that is no GraphQL request.
    pub(crate) fn bad_request(message: &str) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            ..Self::refused(vec![plain_error(message, &[])])
        }
    }

    /// What the engine answered, in the printed form.
    pub(crate) fn from_engine(response: Response) -> Self {
        let errors: Vec<_> = response.errors.iter().map(error_json).collect();
        // Values that come from our own types are always JSON.
        let data = response.data.into_json().unwrap_or_default();
        let data = match data {
            // Nothing was selected after all (`@skip`): an answer without errors has data.
            Value::Null if errors.is_empty() => Some(json!({})),
            Value::Null => None,
            data => Some(data),
        };
        Self {
            data,
            ..Self::refused(errors)
        }
    }

    /// The body: `errors`, `data`, `extensions`.
    pub(crate) fn body(self, cost: Cost) -> Vec<u8> {
        let mut body = Map::new();
        if !self.errors.is_empty() {
            body.insert("errors".to_owned(), Value::Array(self.errors));
        }
        if let Some(data) = self.data {
            body.insert("data".to_owned(), data);
        }
        let cost = json!({
            "actualQueryCost": cost.actual,
            "throttleStatus": {
                "maximumAvailable": cost.maximum,
                "currentlyAvailable": cost.available,
            },
        });
        body.insert("extensions".to_owned(), json!({ "cost": cost }));
        Value::Object(body).to_string().into_bytes()
    }
}

fn plain_error(message: &str, positions: &[Pos]) -> Value {
    let mut error = Map::new();
    error.insert("message".to_owned(), message.into());
    if !positions.is_empty() {
        error.insert("locations".to_owned(), locations(positions));
    }
    error.insert("customer_facing".to_owned(), false.into());
    Value::Object(error)
}

fn error_json(error: &ServerError) -> Value {
    let mut json = Map::new();
    json.insert(
        "message".to_owned(),
        in_toggles_words(&error.message).into(),
    );
    if !error.locations.is_empty() {
        json.insert("locations".to_owned(), locations(&error.locations));
    }
    let validation = error
        .extensions
        .as_ref()
        .and_then(|extensions| extensions.get("validation"))
        .and_then(|map| map.clone().into_json().ok());
    if let Some(validation) = validation {
        json.insert("validation".to_owned(), validation);
    }
    json.insert("customer_facing".to_owned(), false.into());
    Value::Object(json)
}

fn locations(positions: &[Pos]) -> Value {
    positions
        .iter()
        .map(|position| json!({ "line": position.line, "column": position.column }))
        .collect()
}

/// The text of Toggle's inferred executor (webonyx/graphql-php) for the one mistake that clients look for: an unknown
/// field, which is how a login's other spelling is noticed.
fn in_toggles_words(message: &str) -> String {
    match message.strip_prefix("Unknown field ") {
        Some(rest) => format!("Cannot query field {rest}"),
        None => message.to_owned(),
    }
}

/// That same text, for a field that the schema has and this sandbox does not serve.
pub(crate) fn unknown_field(name: &str, suggestion: &str) -> String {
    format!("Cannot query field \"{name}\" on type \"Query\". Did you mean \"{suggestion}\"?")
}
