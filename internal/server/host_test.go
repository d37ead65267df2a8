package server

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestPublicHostIsAnsweredWithAndWithoutItsPort(t *testing.T) {
	s := &server{Settings: Settings{BaseURL: "https://oin.example"}}
	handler := s.ownHost(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	for host, want := range map[string]int{
		"oin.example": 200, "oin.example:443": 200, "OIN.example": 200,
		"oin.example:80": 421, "oin.example:8443": 421, "oin.example.": 421, "www.oin.example": 421, "oin.example@evil.example": 421,
		"oin.example:443:443": 421, "localhost": 421, "127.0.0.1:443": 421, "": 421,
	} {
		w, r := httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil)
		r.Host = host
		if handler.ServeHTTP(w, r); w.Code != want {
			t.Errorf("%q: %d, want %d", host, w.Code, want)
		}
	}
}
