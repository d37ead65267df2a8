package check

import (
	"slices"

	"oinmanager/internal/check/english"
	"oinmanager/internal/oin"
)

var connectors = []*Check{
	{
		ID: "connector.registered", About: []oin.Key{oin.Connector},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The connector is one of your org's.",
		Why:  "Reviewers can't find a connector with another key.",
		Fix:  "Check the key, or add the connector under Connectors.",
		find: func(s Subject) []Finding {
			key := s.text(oin.Connector)
			if key == "" || len(s.Facts.Connectors) == 0 || len(s.versions(key)) > 0 {
				return nil
			}
			f := found("The key isn't in your org's list of connectors.", key)
			if near := s.onlyConnector(); near != "" {
				f[0].Fixes, f[0].FixLabel = map[oin.Key]oin.Value{oin.Connector: {Text: near}}, "Use "+quoted(near)
			}
			return f
		},
	},
	{
		ID: "connector.version-registered", About: []oin.Key{oin.ConnectorVersion, oin.Connector},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The version is one that your org has.",
		Why:  "Reviewers can't find another version.",
		Fix:  "Check the version, or add it under Connectors.",
		find: func(s Subject) []Finding {
			version := s.text(oin.ConnectorVersion)
			versions := s.versions(s.text(oin.Connector))
			if version == "" || len(versions) == 0 || slices.Contains(versions, version) {
				return nil
			}
			f := found("The org's list of connectors has "+joined(versions)+" of this one.", version)
			f[0].Fixes, f[0].FixLabel = map[oin.Key]oin.Value{oin.ConnectorVersion: {Text: versions[0]}}, "Use "+versions[0]
			return f
		},
	},
	{
		ID: "connector.own", About: []oin.Key{oin.Connector},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The connector is one that you built.",
		Why:   "Workflows already has its own connectors.",
		Fix:   "Enter the key that Connector Builder shows.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			if key := s.text(oin.Connector); builtIn[key] {
				return found(quoted(key)+" is a connector that comes with Workflows.", key)
			}
			return nil
		},
	},
}

// versions returns the versions of a connector in the org's list, newest first.
func (s Subject) versions(key string) []string {
	var all []string
	for _, c := range s.Facts.Connectors {
		if c.Key == key {
			all = append(all, c.Version)
		}
	}
	return all
}

// onlyConnector returns the key of the org's connectors if they all have the same.
func (s Subject) onlyConnector() string {
	key := s.Facts.Connectors[0].Key
	for _, c := range s.Facts.Connectors {
		if c.Key != key {
			return ""
		}
	}
	return key
}

// builtIn are keys of connectors that come with Workflows.
var builtIn = english.SetOf("okta http httpfunctions api_connector apiconnector oktadevices gmail googledrive googlesheets office365 office365mail smartsheet email")
