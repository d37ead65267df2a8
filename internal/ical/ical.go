// Package ical reads the days of events from an iCalendar file (RFC 5545), such as the
// holidays of a country. It reads only what that needs, and a bounded number of events.
package ical

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/oin"
)

// Limits of a file: its bytes, its events, and the days of one.
const (
	MaxSize   = oin.MaxCalendar
	MaxEvents = oin.MaxCalendarEvents
	MaxDays   = oin.MaxHolidaySpan
)

// Event is an event of whole days. Last is its last day.
type Event struct {
	First, Last time.Time // at midnight in UTC
	Name        string
	repeats     *rule       // or nil
	also, not   []time.Time // days on which it begins besides, and those on which it doesn't
}

// Calendar is what a file has.
type Calendar struct {
	Events []Event
	// Unclear are the names of those that repeat in a way that isn't understood. Only their
	// first time is read.
	Unclear []string
	// Timed are the names of the events that have a time, such as meetings: they take no day.
	Timed []string
	// Skipped is how many events have no day, or more than [MaxDays].
	Skipped int
}

// Errors of [Parse].
var (
	ErrNotCalendar = errors.New("ical: not an iCalendar file")
	ErrTooLarge    = errors.New("ical: too large")
)

// Parse returns the events of a file. It returns [ErrNotCalendar] if the text has no
// calendar, and [ErrTooLarge] if it is beyond a limit.
func Parse(text string) (Calendar, error) {
	var c Calendar
	if len(text) > MaxSize {
		return c, ErrTooLarge
	}
	begun, depth := false, 0 // depth counts components inside an event, such as alarms
	var event *properties
	for _, line := range unfold(text) {
		name, value := property(line)
		switch {
		case name == "BEGIN" && strings.EqualFold(value, "VCALENDAR"):
			begun = true
		case !begun:
		case name == "BEGIN" && event != nil:
			depth++
		case name == "END" && event != nil && depth > 0:
			depth--
		case name == "BEGIN" && strings.EqualFold(value, "VEVENT"):
			event = &properties{}
		case name == "END" && event != nil:
			if len(c.Events)+len(c.Timed)+c.Skipped >= MaxEvents {
				return Calendar{}, ErrTooLarge
			}
			c.add(*event)
			event = nil
		case event != nil && depth == 0:
			event.set(name, value)
		}
	}
	if !begun {
		return c, ErrNotCalendar
	}
	return c, nil
}

// properties are those of an event that matter here.
type properties struct {
	start, end, duration, summary string
	canceled, unclear             bool
	repeats                       *rule
	also, not                     []time.Time
}

func (p *properties) set(name, value string) {
	switch name {
	case "DTSTART":
		p.start = value
	case "DTEND":
		p.end = value
	case "DURATION":
		p.duration = value
	case "SUMMARY":
		p.summary = unescape(value)
	case "RRULE":
		r, ok := parseRule(value)
		if !ok || p.repeats != nil {
			p.unclear = true
		}
		p.repeats = &r
	case "RDATE", "EXDATE":
		for text := range strings.SplitSeq(value, ",") {
			switch at, ok := day(text); {
			case !ok || len(p.also)+len(p.not) >= maxTimes:
				p.unclear = true
			case name == "RDATE":
				p.also = append(p.also, at)
			default:
				p.not = append(p.not, at)
			}
		}
	case "EXRULE", "RECURRENCE-ID":
		p.unclear = true
	case "STATUS":
		p.canceled = strings.EqualFold(value, "CANCELLED")
	}
}

// add adds an event, unless it was canceled.
func (c *Calendar) add(p properties) {
	if p.canceled {
		return
	}
	first, ok := day(p.start)
	if !ok {
		c.Skipped++
		return
	}
	if strings.Contains(p.start, "T") && !(isMidnight(p.start) && isMidnight(p.end)) {
		c.Timed = append(c.Timed, p.summary)
		return
	}
	last := first
	switch end, ok := day(p.end); {
	case ok:
		last = end.AddDate(0, 0, -1) // the end is exclusive
	case p.duration != "":
		last = first.AddDate(0, 0, daysOf(p.duration)-1)
	}
	if last.Before(first) {
		last = first
	}
	if last.Sub(first) > (MaxDays-1)*24*time.Hour {
		c.Skipped++
		return
	}
	event := Event{First: first, Last: last, Name: p.summary}
	if p.unclear {
		c.Unclear = append(c.Unclear, p.summary)
	} else {
		event.repeats, event.also, event.not = p.repeats, p.also, p.not
	}
	c.Events = append(c.Events, event)
}

// Coming returns the times of an event that end on a day or later, and begin before another.
// If it doesn't repeat, that is the only one, whenever it begins.
func (e Event) Coming(from, before time.Time) []Event {
	length := e.Last.Sub(e.First)
	begins := []time.Time{e.First}
	if e.repeats != nil {
		begins = e.repeats.times(e.First, from.Add(-length), before)
	}
	begins = append(begins, e.also...)
	slices.SortFunc(begins, time.Time.Compare)
	var all []Event
	for _, first := range slices.Compact(begins) {
		last := first.Add(length)
		if last.Before(from) || len(begins) > 1 && !first.Before(before) || slices.Contains(e.not, first) {
			continue
		}
		all = append(all, Event{First: first, Last: last, Name: e.Name})
	}
	return all
}

// day returns the day of a date or a time. The day is the one that the file names, whatever
// its time zone.
func day(value string) (time.Time, bool) {
	date, _, _ := strings.Cut(value, "T")
	t, err := time.Parse("20060102", date)
	return t, err == nil
}

// isMidnight reports whether a time begins a day. Some programs write whole days so.
func isMidnight(value string) bool { return strings.Contains(value, "T000000") }

// daysOf returns the days of a duration such as P2D or P1W, and 1 for any other.
func daysOf(duration string) int {
	number, isWeeks := strings.CutSuffix(strings.TrimPrefix(duration, "P"), "W")
	if !isWeeks {
		number = strings.TrimSuffix(number, "D")
	}
	n, err := strconv.Atoi(number)
	switch {
	case err != nil || n < 1 || n > 1000:
		return 1
	case isWeeks:
		return 7 * n
	default:
		return n
	}
}

// unfold returns the lines of a file. A line that begins with a space continues the one
// before it.
func unfold(text string) []string {
	var all []string
	var long strings.Builder // the current line, if it is continued
	flush := func() {
		if long.Len() > 0 {
			all[len(all)-1] = long.String()
			long.Reset()
		}
	}
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if more := strings.TrimPrefix(strings.TrimPrefix(line, "\t"), " "); more != line && len(all) > 0 {
			if long.Len() == 0 {
				long.WriteString(all[len(all)-1])
			}
			long.WriteString(line[1:])
			continue
		}
		flush()
		all = append(all, line)
	}
	flush()
	return all
}

// property returns the name and the value of a line, without its parameters.
func property(line string) (name, value string) {
	quoted := false
	for i, r := range line {
		switch {
		case r == '"':
			quoted = !quoted
		case r == ':' && !quoted:
			name, _, _ = strings.Cut(line[:i], ";")
			return strings.ToUpper(strings.TrimSpace(name)), strings.TrimSpace(line[i+1:])
		}
	}
	return "", ""
}

// unescape returns a text without its escapes. Line ends become spaces.
func unescape(text string) string {
	return strings.TrimSpace(escapes.Replace(text))
}

var escapes = strings.NewReplacer(`\\`, `\`, `\;`, `;`, `\,`, `,`, `\n`, ` `, `\N`, ` `)
