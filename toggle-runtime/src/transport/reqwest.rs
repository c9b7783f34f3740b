//! The default transport.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use ::reqwest::redirect::Policy;
use ::reqwest::{Client, Response, retry};
use bytes::{Bytes, BytesMut};
use rustls::{ClientConfig, RootCertStore};

use super::endpoint::Endpoint;
use super::{
    Transport, TransportError, TransportErrorKind, TransportFuture, TransportRequest,
    TransportResponse,
};
use crate::error::{Error, ErrorKind};

/// How long connecting may take, unless it is set.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The largest answer that is read, in bytes, unless it is set.
pub(crate) const MAX_BODY_SIZE: usize = 16 * 1024 * 1024;

/// HTTP/1.1 over `reqwest`, encrypted with `rustls` and the certificate authorities of Mozilla.
///
/// - No redirect is followed and nothing is sent twice.
/// - To the local machine it connects directly. Elsewhere the environment's `HTTPS_PROXY`,
///   `ALL_PROXY` and `NO_PROXY` are respected; the proxy sees the host name and nothing else,
///   because the encryption ends at the server.
/// - The body is read in pieces, and reading stops as soon as it is over the limit.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: Client,
    max_body_size: usize,
}

impl ReqwestTransport {
    /// A transport to `endpoint` with the client's default limits: for wrapping it in a transport
    /// of your own.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when the endpoint is not `https` and not the local machine.
    pub fn new(endpoint: &str) -> Result<Self, Error> {
        Self::with_limits(&Endpoint::parse(endpoint)?, CONNECT_TIMEOUT, MAX_BODY_SIZE)
    }

    pub(crate) fn with_limits(
        endpoint: &Endpoint,
        connect_timeout: Duration,
        max_body_size: usize,
    ) -> Result<Self, Error> {
        let builder = Client::builder()
            .redirect(Policy::none())
            .retry(retry::never())
            .connect_timeout(connect_timeout)
            // A server that closes an idle connection just as a mutation is written on it would
            // cost that mutation its answer: be the first to close.
            .pool_idle_timeout(Duration::from_secs(30))
            .https_only(endpoint.is_encrypted())
            .tls_backend_preconfigured(tls(endpoint.is_encrypted())?);
        let builder = if endpoint.is_encrypted() {
            builder
        } else {
            builder.no_proxy()
        };
        let client = builder.build().map_err(|error| {
            Error::new(
                ErrorKind::Configuration,
                "the HTTP client could not be set up",
            )
            .with_source(error.without_url())
        })?;
        Ok(Self {
            client,
            max_body_size,
        })
    }

    async fn exchange(
        &self,
        request: TransportRequest,
    ) -> Result<TransportResponse, TransportError> {
        let mut response = self
            .client
            .post(&*request.url)
            .headers(request.headers)
            .timeout(request.timeout)
            .body(request.body)
            .send()
            .await
            .map_err(classify)?;
        let body = match self.read(&mut response).await {
            Ok(body) => body,
            Err(error) => return Err(error.with_headers(std::mem::take(response.headers_mut()))),
        };
        Ok(TransportResponse {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body,
        })
    }

    async fn read(&self, response: &mut Response) -> Result<Bytes, TransportError> {
        let too_large = || TransportError::new(TransportErrorKind::BodyTooLarge);
        let announced = response.content_length().unwrap_or(0);
        if announced > self.max_body_size as u64 {
            return Err(too_large());
        }
        let mut body = BytesMut::new();
        while let Some(piece) = response.chunk().await.map_err(classify)? {
            if piece.len() > self.max_body_size.saturating_sub(body.len()) {
                return Err(too_large());
            }
            body.extend_from_slice(&piece);
        }
        Ok(body.freeze())
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }
}

/// `http` is only ever loopback here, so it gets no certificate authorities: none are parsed.
fn tls(encrypted: bool) -> Result<ClientConfig, Error> {
    let roots = if encrypted {
        webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect()
    } else {
        RootCertStore::empty()
    };
    let mut config =
        ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| {
                Error::new(ErrorKind::Configuration, "encryption could not be set up")
                    .with_source(error)
            })?
            .with_root_certificates(roots)
            .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Sorts by what is proved about the request: only `Connect` says that nothing was sent.
fn classify(error: ::reqwest::Error) -> TransportError {
    let kind = if error.is_connect() || error.is_builder() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Other
    };
    let source: Box<dyn StdError + Send + Sync> = Box::new(error.without_url());
    TransportError::new(kind).with_source(source)
}
