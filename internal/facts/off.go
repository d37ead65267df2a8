package facts

import (
	"context"

	"oinmanager/internal/check"
)

// Off is a reader for servers that cannot reach the internet. It tells nothing.
type Off struct{}

// Link reports that nothing can be told about a link.
func (Off) Link(context.Context, string) check.Link {
	return check.Link{State: check.LinkUnknown, Detail: "links aren't opened here"}
}

// Mail reports that nothing can be told about a domain.
func (Off) Mail(context.Context, string) check.MailDomain { return check.MailDomain{} }
