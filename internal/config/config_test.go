package config_test

import (
	"testing"

	"oinmanager/internal/config"
)

func TestPeopleAreReachedOverHTTPSUnlessItIsThisMachine(t *testing.T) {
	for address, listen := range map[string]string{
		"https://oin.example": ":443", "https://oin.example:8443/": ":8443",
		"http://localhost:8080": "localhost:8080", "http://127.0.0.1:8080": "127.0.0.1:8080",
		"http://oin.example": "", "http://10.0.0.1:8080": "", "http://localhost.example": "", "oin.example": "", "https://oin.example/path": "", "ftp://localhost": "",
	} {
		s := config.Server{BaseURL: address}
		if err := s.Check(); (err == nil) != (listen != "") || s.ListenAddr != listen && err == nil {
			t.Errorf("%s listens at %q: %v", address, s.ListenAddr, err)
		}
	}
}
