package flopack

import (
	"encoding/json"
	"io"
	"strings"
)

const (
	maxName        = 500   // characters of a name, an ID, or an address
	maxDescription = 2_000 // characters of a description
)

// file reads the whole file. Of members with the same name the last one counts, as in
// encoding/json.
func (p *parser) file() {
	isObject := p.object(func(key string) {
		switch key {
		case "type":
			p.kind = p.text(maxName)
		case "version":
			p.version = p.text(maxName)
		case "created":
			p.created = p.text(maxName)
		case "data":
			p.data()
		default:
			p.skip(p.token())
		}
	})
	if p.err != nil {
		return
	}
	if _, err := p.dec.Token(); err != io.EOF {
		p.err = refuse("This file has extra content at the end. Upload the original export.")
		return
	}
	if !isObject || !p.hasFlows {
		p.err = refuse("This JSON file isn't a flow export. In Workflows, export the flow or folder and upload that file.")
	}
}

func (p *parser) data() {
	p.hasFlows, p.flows, p.folders = false, nil, nil
	p.object(func(key string) {
		switch key {
		case "flos":
			p.flows, p.flowByID = nil, map[string]*flow{}
			p.hasFlows = p.object(p.flow)
		case "groups":
			p.folders = nil
			p.object(func(string) { p.folder() })
		case "configs":
			p.object(func(string) { p.connection() })
		case "tables":
			p.withPlace(location{table: true}, func() { p.skip(p.token()) })
		default:
			p.skip(p.token())
		}
	})
}

func (p *parser) flow(id string) {
	f := p.flowByID[id]
	if f == nil {
		if len(p.flows) == maxFlows {
			p.err = refuse("This export has more than %d flows. Export a folder with only the flows that test the connector.", maxFlows)
			return
		}
		f = &flow{}
		p.flows, p.flowByID[id] = append(p.flows, f), f
	}
	*f = flow{Flow: Flow{ID: p.shown(maxName)}}
	p.withPlace(location{flow: f}, func() {
		p.object(func(key string) {
			switch key {
			case "name":
				f.Name = p.text(maxName)
			case "description":
				f.Description = p.text(maxDescription)
			case "data":
				p.flowData(f)
			default:
				p.skip(p.token())
			}
		})
	})
}

func (p *parser) flowData(f *flow) {
	f.Callable, f.cards = false, nil
	p.object(func(key string) {
		switch key {
		case "display":
			p.object(func(key string) {
				t := p.token()
				if key == "isCallable" {
					f.Callable = t == true
				}
				p.skip(t)
			})
		case "methods":
			p.array(func() { p.card(f) })
		default:
			p.search(f)
		}
	})
}

// search skips any value of a flow, and reads the cards in it: those of an If/Else, a
// For Each, or an error handler are in a separate list "methods", deep within the card
// that contains them. That is a quarter of all cards.
func (p *parser) search(f *flow) {
	switch t := p.token(); t {
	case json.Delim('{'):
		for p.more() {
			if key := p.token(); key == "methods" {
				p.array(func() { p.card(f) })
			} else {
				p.search(f)
			}
		}
		p.token()
	case json.Delim('['):
		for p.more() {
			p.search(f)
		}
		p.token()
	}
}

// card reads an element of a list of cards. A card's own address says what it runs. The
// addresses in its parents are parts of that, and aren't read.
func (p *parser) card(f *flow) {
	if p.cards++; p.cards > maxCards {
		p.err = refuse("This export has more than %d cards. Export a folder with only the flows that test the connector.", maxCards)
		return
	}
	c := &card{}
	f.cards = append(f.cards, c)
	p.withPlace(location{flow: f, card: c}, func() {
		p.object(func(key string) {
			switch key {
			case "address":
				address := p.text(maxName)
				c.Card, c.known = parseAddress(address)
				if !c.known && strings.HasPrefix(address, "root:") {
					p.unclear++
				}
			case "parents":
				p.skip(p.token())
			case "methods":
				p.array(func() { p.card(f) })
			default:
				p.search(f)
			}
		})
	})
}

// parseAddress parses root:kernel:<group>:<version>:<method> and
// root:channels:<protocol>:<connector>:<version>:<method>.
func parseAddress(address string) (Card, bool) {
	var c Card
	rest, kernel := strings.CutPrefix(address, "root:kernel:")
	if !kernel {
		var channel bool
		if rest, channel = strings.CutPrefix(address, "root:channels:"); !channel {
			return c, false
		}
		_, rest, _ = strings.Cut(rest, ":")
	}
	parts := strings.SplitN(rest, ":", 3)
	if len(parts) != 3 || parts[0] == "" || parts[1] == "" || parts[2] == "" {
		return c, false
	}
	return Card{Connector: parts[0], Version: parts[1], Method: parts[2], Kernel: kernel}, true
}

// folder reads an entry of data.groups. path names the folders around it.
func (p *parser) folder() {
	f := &folder{}
	p.object(func(key string) {
		if key != "data" {
			p.skip(p.token())
			return
		}
		p.object(func(key string) {
			switch key {
			case "name":
				f.name = p.text(maxName)
			case "path":
				f.path = p.text(maxName)
			default:
				p.skip(p.token())
			}
		})
	})
	if len(p.folders) < maxFlows {
		p.folders = append(p.folders, f)
	}
}

// connection reads an entry of data.configs. Its data is null in every public export.
// Anything else may be the connection's credentials.
func (p *parser) connection() {
	c := &connection{}
	p.withPlace(location{connection: c}, func() {
		p.object(func(key string) {
			switch key {
			case "name":
				c.name = p.text(maxName)
			case "module":
				c.module = p.text(maxName)
			case "data":
				p.settings()
			default:
				p.skip(p.token())
			}
		})
	})
}

// settings reads the data of a connection. If there is any, it is one finding.
func (p *parser) settings() {
	p.quiet = true
	t := p.token()
	if t != nil {
		p.found.add(settingsRule, "", p.here)
	}
	p.skip(t)
	p.quiet = false
}
