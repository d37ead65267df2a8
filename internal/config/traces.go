package config

import (
	"fmt"
	"net/url"
	"strings"
)

// checkTraces returns an error describing what's wrong with the settings of traces.
func (s *Server) checkTraces() error {
	if s.TraceShare < 0 || s.TraceShare > 1 {
		return fmt.Errorf("OTEL_TRACES_SAMPLER_ARG %g must be between 0 and 1", s.TraceShare)
	}
	headers, err := s.TraceHeaders()
	if err != nil || s.OTLPEndpoint == "" {
		return err
	}
	u, err := url.Parse(s.OTLPEndpoint)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.RawQuery != "" || u.Fragment != "":
		return fmt.Errorf("OTEL_EXPORTER_OTLP_ENDPOINT must be a URL such as http://localhost:4318")
	case u.User != nil:
		return fmt.Errorf("OTEL_EXPORTER_OTLP_ENDPOINT must not have a password. Set OTEL_EXPORTER_OTLP_HEADERS")
	case len(headers) > 0 && u.Scheme == "http" && !thisMachine(u.Hostname()):
		return fmt.Errorf("OTEL_EXPORTER_OTLP_HEADERS would be sent to %s in plain text. Set OTEL_EXPORTER_OTLP_ENDPOINT to an https URL", u.Host)
	}
	return nil
}

// TraceHeaders returns the headers of OTLPHeaders.
func (s *Server) TraceHeaders() (map[string]string, error) {
	headers := map[string]string{}
	for pair := range strings.SplitSeq(string(s.OTLPHeaders), ",") {
		if strings.TrimSpace(pair) == "" {
			continue
		}
		name, value, found := strings.Cut(pair, "=")
		value, err := url.PathUnescape(strings.TrimSpace(value))
		if name = strings.TrimSpace(name); !found || err != nil || name == "" || strings.ContainsAny(name, " :\r\n") || strings.ContainsAny(value, "\r\n") {
			return nil, fmt.Errorf("OTEL_EXPORTER_OTLP_HEADERS must be comma-separated name=value pairs, such as authorization=Bearer%%20token")
		}
		headers[name] = value
	}
	return headers, nil
}
