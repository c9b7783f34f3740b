//! A transport, and what is the same for every request on it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use super::{Endpoint, Transport, TransportError, TransportRequest, TransportResponse};

/// Both media types of "GraphQL over HTTP": the newer one lets a server use HTTP statuses.
const ACCEPTED: HeaderValue =
    HeaderValue::from_static("application/graphql-response+json, application/json;q=0.9");

/// The way to one endpoint.
pub(crate) struct Channel {
    endpoint: Endpoint,
    transport: Box<dyn Transport>,
    headers: HeaderMap,
}

impl Channel {
    pub(crate) fn new(
        endpoint: Endpoint,
        transport: Box<dyn Transport>,
        user_agent: HeaderValue,
    ) -> Arc<Self> {
        let headers = HeaderMap::from_iter([
            (ACCEPT, ACCEPTED),
            (CONTENT_TYPE, HeaderValue::from_static("application/json")),
            (USER_AGENT, user_agent),
        ]);
        Arc::new(Self {
            endpoint,
            transport,
            headers,
        })
    }

    /// Sends `body` once.
    pub(crate) async fn post(
        &self,
        body: Bytes,
        authorization: Option<HeaderValue>,
        timeout: Duration,
    ) -> Result<TransportResponse, TransportError> {
        let mut headers = self.headers.clone();
        if let Some(authorization) = authorization {
            headers.insert(AUTHORIZATION, authorization);
        }
        let url = Arc::clone(self.endpoint.url());
        self.transport
            .send(TransportRequest {
                url,
                headers,
                body,
                timeout,
            })
            .await
    }
}

impl fmt::Debug for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Channel").field(&self.endpoint).finish()
    }
}
