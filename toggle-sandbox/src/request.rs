//! What came over the wire: read once, recorded, and handed on.

use std::collections::HashSet;
use std::fmt;

use async_graphql::Pos;
use async_graphql::parser::parse_query;
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection,
    SelectionSet,
};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use serde::Deserialize;
use serde_json::Value;

use crate::auth::bearer_token;

/// More nesting than any real document has, and far less than the parser's recursion bears.
const DEEPEST_NESTING: usize = 100;

/// A request as the sandbox saw it. Its `Debug` shows no variable and no body, which may hold a password.
#[derive(Clone)]
pub struct RecordedRequest {
    headers: HeaderMap,
    body: Vec<u8>,
    payload: Option<Payload>,
    operation_name: Option<String>,
    pub(crate) kind: Option<OperationType>,
    pub(crate) roots: Vec<RootField>,
    root_names: Vec<String>,
    /// Whether a response key stands twice among the root fields.
    pub(crate) repeats: bool,
    pub(crate) too_deep: bool,
}

/// The JSON object of a GraphQL request.
#[derive(Clone, Deserialize)]
struct Payload {
    query: String,
    #[serde(default)]
    variables: Option<Value>,
    #[serde(default, rename = "operationName")]
    operation_name: Option<String>,
}

/// A field of the operation's outermost selection set, fragments opened.
#[derive(Clone)]
pub(crate) struct RootField {
    pub(crate) name: String,
    pub(crate) response_key: String,
    pub(crate) position: Pos,
}

impl RecordedRequest {
    pub(crate) fn read(headers: HeaderMap, body: Vec<u8>) -> Self {
        let payload: Option<Payload> = serde_json::from_slice(&body).ok();
        let mut request = Self {
            headers,
            body,
            operation_name: payload.as_ref().and_then(|it| it.operation_name.clone()),
            payload,
            kind: None,
            roots: Vec::new(),
            root_names: Vec::new(),
            repeats: false,
            too_deep: false,
        };
        request.too_deep = nesting(request.query()) > DEEPEST_NESTING;
        if !request.too_deep {
            request.read_document();
        }
        request
    }

    /// What does not parse or names no operation stays without root fields: the engine says what is wrong with it.
    fn read_document(&mut self) {
        let Ok(document) = parse_query(self.query()) else {
            return;
        };
        let Some((name, operation)) = selected(&document, self.operation_name.as_deref()) else {
            return;
        };
        self.operation_name = name;
        self.kind = Some(operation.ty);
        let mut collector = RootCollector {
            document: &document,
            opened: HashSet::new(),
            roots: Vec::new(),
            repeats: false,
        };
        collector.collect(&operation.selection_set.node);
        self.repeats = collector.repeats;
        self.roots = collector.roots;
        self.root_names = self.roots.iter().map(|root| root.name.clone()).collect();
    }

    /// The operation that was asked for: by `operationName`, or the only one of the document.
    pub fn operation_name(&self) -> Option<&str> {
        self.operation_name.as_deref()
    }

    /// The names (not aliases) of the operation's root fields, in order, fragments opened.
    pub fn root_fields(&self) -> &[String] {
        &self.root_names
    }

    /// Whether it is a mutation.
    pub fn is_mutation(&self) -> bool {
        self.kind == Some(OperationType::Mutation)
    }

    /// The document, or nothing when the body was no GraphQL request.
    pub fn query(&self) -> &str {
        self.payload.as_ref().map_or("", |it| it.query.as_str())
    }

    /// The variables; null when there were none. Careful when printing: a login's password is among them.
    pub fn variables(&self) -> &Value {
        self.payload
            .as_ref()
            .and_then(|payload| payload.variables.as_ref())
            .unwrap_or(&Value::Null)
    }

    /// The body, byte for byte.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// A header's value. `Authorization` is not told: see
    /// [`authorization_fingerprint`](Self::authorization_fingerprint).
    pub fn header(&self, name: &str) -> Option<&str> {
        if name.eq_ignore_ascii_case(AUTHORIZATION.as_str()) {
            return None;
        }
        self.headers.get(name)?.to_str().ok()
    }

    /// Twelve hexadecimal digits that are the same for the same token; `None` without an `Authorization: Bearer` header.
    pub fn authorization_fingerprint(&self) -> Option<String> {
        self.authorization().and_then(bearer_token).map(fingerprint)
    }

    pub(crate) fn authorization(&self) -> Option<&str> {
        self.headers.get(AUTHORIZATION)?.to_str().ok()
    }

    pub(crate) const fn is_graphql(&self) -> bool {
        self.payload.is_some()
    }
}

/// The first twelve hexadecimal digits of the token's SHA-256.
pub(crate) fn fingerprint(token: &str) -> String {
    let number = hmac_sha256::Hash::hash(token.as_bytes())
        .iter()
        .take(6)
        .fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    format!("{number:012x}")
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation_name", &self.operation_name)
            .field("root_fields", &self.root_names)
            .field("authorization", &self.authorization_fingerprint())
            .finish_non_exhaustive()
    }
}

/// How deep brackets nest. Brackets in strings count too: the bound is generous, and a hostile document is refused
/// before anything recursive reads it.
fn nesting(query: &str) -> usize {
    let mut depth: usize = 0;
    let mut deepest = 0;
    for byte in query.bytes() {
        match byte {
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn selected<'a>(
    document: &'a ExecutableDocument,
    wanted: Option<&str>,
) -> Option<(Option<String>, &'a OperationDefinition)> {
    match (&document.operations, wanted) {
        (DocumentOperations::Single(operation), None) => Some((None, &operation.node)),
        (DocumentOperations::Single(_), Some(_)) => None,
        (DocumentOperations::Multiple(operations), _) => operations
            .iter()
            .find(|(name, _)| wanted.map_or(operations.len() == 1, |it| it == name.as_str()))
            .map(|(name, operation)| (Some(name.to_string()), &operation.node)),
    }
}

struct RootCollector<'a> {
    document: &'a ExecutableDocument,
    /// Each fragment is opened once: a second spread adds no field, and a circle is the engine's to refuse.
    opened: HashSet<&'a str>,
    roots: Vec<RootField>,
    repeats: bool,
}

impl<'a> RootCollector<'a> {
    fn collect(&mut self, selections: &'a SelectionSet) {
        for selection in &selections.items {
            match &selection.node {
                Selection::Field(field) => self.field(RootField {
                    name: field.node.name.node.to_string(),
                    response_key: field.node.response_key().node.to_string(),
                    position: field.pos,
                }),
                Selection::InlineFragment(fragment) => {
                    self.collect(&fragment.node.selection_set.node);
                }
                Selection::FragmentSpread(spread) => {
                    let name = spread.node.fragment_name.node.as_str();
                    if !self.opened.insert(name) {
                        self.repeats = true;
                    } else if let Some(fragment) = self.document.fragments.get(name) {
                        self.collect(&fragment.node.selection_set.node);
                    }
                }
            }
        }
    }

    fn field(&mut self, field: RootField) {
        self.repeats |= self
            .roots
            .iter()
            .any(|other| other.response_key == field.response_key);
        self.roots.push(field);
    }
}
