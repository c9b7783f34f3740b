//! The default transport against a real socket.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::{
    Endpoint, ReqwestTransport, Transport, TransportErrorKind, TransportRequest, TransportResponse,
};
use crate::TransportError;

const LIMIT: usize = 1000;

/// Sends one request to a server that reads it and answers with `answer`; gives what the server read.
async fn exchange(
    answer: &'static str,
    then_hang: bool,
) -> (Result<TransportResponse, TransportError>, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "http://{}/graphql?key=hunter2",
        listener.local_addr().unwrap()
    );
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut read = Vec::new();
        while !read.ends_with(b"{}") {
            assert_ne!(socket.read_buf(&mut read).await.unwrap(), 0);
        }
        // The client may have hung up on an answer that is too long.
        let _ = socket.write_all(answer.as_bytes()).await;
        if then_hang {
            let _ = socket.read_buf(&mut read).await;
        }
        drop(socket);
        let another = listener.accept();
        assert!(
            tokio::time::timeout(Duration::from_millis(20), another)
                .await
                .is_err(),
            "one request, one connection"
        );
        String::from_utf8(read).unwrap()
    });
    let result = send(
        &url,
        Duration::from_millis(if then_hang { 100 } else { 10_000 }),
    )
    .await;
    (result, server.await.unwrap())
}

async fn send(url: &str, timeout: Duration) -> Result<TransportResponse, TransportError> {
    let endpoint = Endpoint::parse(url).unwrap();
    let transport =
        ReqwestTransport::with_limits(&endpoint, Duration::from_secs(5), LIMIT).unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("authorization", "Bearer abc".parse().unwrap());
    let request = TransportRequest {
        url: endpoint.url().clone(),
        headers,
        body: Bytes::from_static(b"{}"),
        timeout,
    };
    transport.send(request).await
}

#[tokio::test]
async fn it_posts_the_body_and_gives_the_whole_answer() {
    let (result, read) = exchange(
        "HTTP/1.1 401 Nope\r\nX-Authorization: next\r\nContent-Length: 5\r\n\r\nhello",
        false,
    )
    .await;
    let response = result.unwrap();
    assert_eq!(
        (response.status.as_u16(), &response.body[..]),
        (401, &b"hello"[..])
    );
    assert_eq!(response.headers["x-authorization"], "next");
    assert!(
        read.starts_with("POST /graphql?key=hunter2 HTTP/1.1\r\n"),
        "{read}"
    );
    assert!(read.contains("authorization: Bearer abc\r\n"), "{read}");
}

#[tokio::test]
async fn a_redirect_is_handed_over_and_not_followed() {
    let (result, _) = exchange(
        "HTTP/1.1 307 Go\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n",
        false,
    )
    .await;
    assert_eq!(result.unwrap().status, 307);
}

#[tokio::test]
async fn a_body_over_the_limit_is_not_read() {
    let announced =
        "HTTP/1.1 200 OK\r\nX-Authorization: next-token\r\nContent-Length: 1001\r\n\r\n";
    let chunked = concat!(
        "HTTP/1.1 200 OK\r\nX-Authorization: next-token\r\nTransfer-Encoding: chunked\r\n\r\n",
        "3e8\r\n",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "\r\n1\r\na\r\n",
    );
    for answer in [announced, chunked] {
        // The server never ends its answer: reading on would end in a timeout.
        let (result, _) = exchange(answer, true).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::BodyTooLarge);
        assert_eq!(error.headers().unwrap()["x-authorization"], "next-token");
        assert!(!format!("{error:?}").contains("next-token"));
    }
}

#[tokio::test]
async fn a_silent_server_is_a_timeout() {
    for answer in ["", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel"] {
        let (result, _) = exchange(answer, true).await;
        assert_eq!(result.unwrap_err().kind(), TransportErrorKind::Timeout);
    }
}

#[tokio::test]
async fn a_broken_connection_proves_nothing() {
    for answer in [
        "",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel",
        "nonsense\r\n\r\n",
    ] {
        let (result, _) = exchange(answer, false).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Other, "{answer}");
        assert!(
            !format!("{error:?} {error}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_refused_connection_was_provably_not_sent() {
    let port = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let error = send(
        &format!("http://localhost:{port}/?key=hunter2"),
        Duration::from_secs(10),
    )
    .await
    .unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
}

#[tokio::test]
async fn a_client_of_an_encrypted_endpoint_sends_nothing_in_the_clear() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let endpoint = Endpoint::parse("https://toggle.example/graphql").unwrap();
    let transport =
        ReqwestTransport::with_limits(&endpoint, Duration::from_secs(5), LIMIT).unwrap();
    let request = TransportRequest {
        url: url.into(),
        headers: HeaderMap::new(),
        body: Bytes::from_static(b"{}"),
        timeout: Duration::from_secs(5),
    };
    let error = transport.send(request).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    let connected = tokio::time::timeout(Duration::from_millis(20), listener.accept()).await;
    assert!(connected.is_err(), "something was sent");
}

/// The environment belongs to the whole process, so this test runs itself in another.
#[tokio::test]
async fn a_proxy_is_never_asked_for_the_local_machine() {
    const NAME: &str = "transport::tests::a_proxy_is_never_asked_for_the_local_machine";
    const INSIDE: &str = "TOGGLE_TEST_BEHIND_A_PROXY";
    if std::env::var_os(INSIDE).is_some() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        // Nobody waits for this one: it is not asked when the proxy is.
        tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.unwrap();
            let _ = socket.read_buf(&mut Vec::new()).await;
            let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
            socket.write_all(answer).await.unwrap();
            let _ = socket.read_buf(&mut Vec::new()).await;
        });
        let result = send(&url, Duration::from_secs(10)).await;
        assert_eq!(result.unwrap().status, 200);
        return;
    }
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    // Whoever asks the proxy is refused at once instead of being left waiting.
    drop(proxy);
    let mut inside = std::process::Command::new(std::env::current_exe().unwrap());
    inside.args([NAME, "--exact"]).env(INSIDE, "1");
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        inside.env(name, &address);
        inside.env(name.to_lowercase(), &address);
    }
    for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        inside.env_remove(name);
    }
    let output = inside.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("1 passed"), "{text}");
}
