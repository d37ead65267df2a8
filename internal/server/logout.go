package server

import "net/http"

// universalLogout answers an org's server, which reads the status only.
func (s *server) universalLogout(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	status, err := s.signIn.UniversalLogout(r)
	if err != nil {
		return err
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	w.WriteHeader(status)
	return nil
}

// frontChannelLogout answers a hidden frame on an org's page. Browsers show nothing of
// it, as of any page of ours in a frame; that it was asked for is enough.
func (s *server) frontChannelLogout(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	if err := s.signIn.FrontChannelLogout(r); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(http.StatusOK)
	return nil
}
