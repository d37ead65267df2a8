# The product, as one static binary on an empty system.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o /oinmanager ./cmd/oinmanager

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /oinmanager /oinmanager
EXPOSE 8080
ENTRYPOINT ["/oinmanager"]
