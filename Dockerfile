# The product, as one static binary on an empty system. The digests decide which images these
# are, and the tags say what they are. docs/deploy/README.md says how to update both.
FROM --platform=$BUILDPLATFORM golang:1.26.4-bookworm@sha256:b305420a68d0f229d91eb3b3ed9e519fcf2cf5461da4bef997bf927e8c0bfd2b AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download && go mod verify
COPY . .
ARG TARGETOS TARGETARCH VERSION=unknown
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -ldflags="-s -w -X main.version=$VERSION" -o /oinmanager ./cmd/oinmanager

FROM gcr.io/distroless/static-debian12:nonroot@sha256:d093aa3e30dbadd3efe1310db061a14da60299baff8450a17fe0ccc514a16639
ARG VERSION=unknown
LABEL org.opencontainers.image.title="OIN Manager" org.opencontainers.image.version=$VERSION
COPY --from=build /oinmanager /oinmanager
# Not the port of BASE_URL: that is the proxy's, and a user who isn't root can't listen there.
ENV LISTEN_ADDR=:8080
EXPOSE 8080
USER 65532:65532
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 CMD ["/oinmanager", "health"]
ENTRYPOINT ["/oinmanager"]
