//! The running sandbox, as its owner holds it.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::builder::{SandboxBuilder, Settings};
use crate::clock::Clock;
use crate::connection::{Cut, Lines};
use crate::faults::Fault;
use crate::ledger::LedgerView;
use crate::lock;
use crate::request::{RecordedRequest, fingerprint};
use crate::server::{Server, handle};

/// A local Toggle that serves until this handle is dropped.
///
/// Dropping it closes the port. If a request's handler panicked (in a closure given to [`Fault::inspect`], say), dropping
/// panics, so that the test fails which would not have noticed.
pub struct Sandbox {
    url: String,
    server: Arc<Server>,
    down: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox with Toggle's documented behaviour on a free port of loopback.
    ///
    /// # Panics
    ///
    /// When no port can be bound.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// Settings for a sandbox that behaves otherwise.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    pub(crate) fn serve(listener: TcpListener, settings: Settings) -> io::Result<Self> {
        static STARTED: AtomicU64 = AtomicU64::new(0);
        let address = listener.local_addr()?;
        let serial = STARTED.fetch_add(1, Ordering::Relaxed);
        let secret = format!("{}:{serial}:{address}", std::process::id());
        let (down, is_down) = watch::channel(false);
        let server = Arc::new(Server::new(settings, &secret, is_down.clone()));
        let app = Router::new()
            .route("/graphql", post(handle))
            .with_state(Arc::clone(&server))
            .into_make_service_with_connect_info::<Cut>();
        let idle_connections = wait_for(is_down.clone());
        let serving = axum::serve(Lines(listener), app).with_graceful_shutdown(idle_connections);
        // The port closes at once: a client that never ends its request must not keep it.
        let task = tokio::spawn(async move {
            tokio::select! {
                biased;
                () = wait_for(is_down) => {}
                _ = serving => {}
            }
        });
        Ok(Self {
            url: format!("http://{address}/graphql"),
            server,
            down,
            task: Some(task),
        })
    }

    /// The endpoint, such as `http://127.0.0.1:49152/graphql`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far, oldest first; of very many, the latest ten thousand. Held and refused ones are among them.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.server.log).requests.iter().cloned().collect()
    }

    /// How many requests have come.
    pub fn requests_seen(&self) -> usize {
        lock(&self.server.log).requests_seen
    }

    /// How many logins have succeeded.
    pub fn logins(&self) -> usize {
        lock(&self.server.log).logins
    }

    /// A look into the ledger.
    pub fn ledger(&self) -> LedgerView {
        LedgerView::new(Arc::clone(&self.server.ledger))
    }

    /// The sandbox's clock: advance it to let tokens and cards expire.
    pub fn clock(&self) -> Clock {
        self.server.settings.clock.clone()
    }

    /// Lets a fault strike the next request that no earlier fault is meant for.
    pub fn fault_next(&self, fault: Fault) {
        lock(&self.server.faults).push(None, fault);
    }

    /// Lets a fault strike the next request that asks for this root field, such as `createBalanceAdjustment`.
    pub fn fault_next_for(&self, root_field: &str, fault: Fault) {
        lock(&self.server.faults).push(Some(root_field.to_owned()), fault);
    }

    /// How many faults have not struck yet.
    pub fn faults_left(&self) -> usize {
        lock(&self.server.faults).len()
    }

    /// Makes every token issued so far worthless.
    pub fn revoke_tokens(&self) {
        lock(&self.server.auth).revoke_all();
    }

    /// Leaves every user that many points of the cost budget.
    pub fn set_budget_left(&self, points: u32) {
        lock(&self.server.throttle).set_available(points);
    }

    /// The fingerprint under which a token shows in
    /// [`authorization_fingerprint`](RecordedRequest::authorization_fingerprint).
    pub fn fingerprint(token: &str) -> String {
        fingerprint(token)
    }

    /// Stops serving and returns when the port is closed.
    ///
    /// # Panics
    ///
    /// When a request's handler panicked, as dropping does.
    pub async fn shutdown(mut self) {
        self.down.send_replace(true);
        if let Some(task) = self.task.take() {
            // The task ends by itself; a runtime that cancelled it closed the port as well.
            let _ = task.await;
        }
    }
}

async fn wait_for(mut down: watch::Receiver<bool>) {
    // An error means that the handle is gone, which is as good.
    let _ = down.wait_for(|down| *down).await;
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.down.send_replace(true);
        let panicked = self.server.panicked.load(Ordering::Acquire);
        // A second panic while one unwinds would abort the whole test run.
        assert!(
            !panicked || std::thread::panicking(),
            "a request's handler panicked in the sandbox; its message is above"
        );
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url)
            .field("requests_seen", &self.requests_seen())
            .finish_non_exhaustive()
    }
}
