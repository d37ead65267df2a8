package check

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	"oinmanager/internal/check/pattern"
)

// secretKey returns the name of a parameter of the link that holds a secret, or "".
func (s site) secretKey() string {
	if m := sessionInPath.FindStringSubmatch(s.url.Path); m != nil {
		return m[1]
	}
	query := s.url.Query()
	if f, err := url.ParseQuery(s.url.Fragment); err == nil {
		for k, v := range f {
			query[k] = append(query[k], v...)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(query)) {
		values := query[k]
		if secretKeys.MatchString(k) && slices.ContainsFunc(values, func(v string) bool { return len(v) >= 6 }) || slices.ContainsFunc(values, jsonToken.MatchString) {
			return k
		}
	}
	return ""
}

// without returns the link without the parameters that drop reports, in the same order.
func (l linkIn) without(drop func(key string) bool) string {
	u := *l.url
	u.RawQuery = withoutKeys(u.RawQuery, drop)
	if strings.Contains(u.Fragment, "=") {
		u.Fragment, u.RawFragment = withoutKeys(u.Fragment, drop), ""
	}
	u.Path, u.RawPath = sessionInPath.ReplaceAllString(u.Path, ""), ""
	return u.String()
}

func withoutKeys(query string, drop func(string) bool) string {
	kept := slices.DeleteFunc(strings.Split(query, "&"), func(pair string) bool {
		k, v, _ := strings.Cut(pair, "=")
		if name, err := url.QueryUnescape(k); err == nil {
			k = name
		}
		return drop(k) || jsonToken.MatchString(v)
	})
	return strings.Join(kept, "&")
}

// isTracking reports whether a parameter only tells the page where a visitor came from.
func isTracking(key string) bool { return trackingKeys.MatchString(key) }

var (
	trackingKeys = pattern.New(`(?i)^(?:(?:utm|mtm|pk|piwik|matomo|hsa|at|ns|itm)_\w+|\w{0,4}cl[ki]?id|[gw]braid|li_fat_id|igsh(?:id)?|` +
		`mc_[ce]id|__?hs\w+|hsctatracking|_g[al]|mkt_tok|trk\w*|pli|ref_src|vero_\w+|s_kwcid|wt\.\w+|oly_\w+|rb_clickid|` +
		`_bta_tid|sc_c\w*id|cmp(?:id)?|campaign(?:[-_]?(?:id|name))?|aff(?:iliate)?(?:[-_]?id)?|icid|mibextid|ranmid|epik|ef_id)$`)
	secretKeys = pattern.New(`(?i)^(?:(?:access|auth|id|refresh|client|api|session|user|security|reset|invite|magic|login|` +
		`share|oauth|bearer|preview|draft|view|viewer|public|private|guest|embed|signed|link|secure|download)?` +
		`[-_]?(?:token|jwt)|` +
		`api[-_]?key|apikey|subscription-key|x-api-key|key|secret|client[-_]?secret|pass(?:word|wd)?|pwd|` +
		`sig|signature|hmac|x-amz-(?:signature|credential|security-token)|x-goog-signature|awsaccesskeyid|` +
		`(?:access|auth|download|guest|invite|share|view)[-_]?(?:key|code)|passcode|pin|credential|sid|sess(?:ion)?(?:[-_]?id)?|jsessionid|phpsessid|auth|authorization|ticket|otp|samlresponse|magic)$`)
	jsonToken     = pattern.New(`^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.`)
	sessionInPath = pattern.New(`(?i);(jsessionid|sid|sessionid)=[^/;]*`)
)
