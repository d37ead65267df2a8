package secret

import (
	"crypto/rand"
	"hash/crc32"
	"math/big"
	"strings"
)

// TokenPrefix begins every API token, so that people and scanners recognize one.
const TokenPrefix = "oinm_"

const (
	base62      = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	tokenRandom = 30 // 178 bits
	tokenCheck  = 6
)

// NewToken returns a new API token: the prefix, random characters, and their checksum
// (CRC-32 in base 62), by which a scanner tells a token from what only looks like one.
func NewToken() Text {
	random := NewCode(base62, tokenRandom)
	return Text(TokenPrefix + random + checksum(random))
}

// NewCode returns random letters of an alphabet.
func NewCode(alphabet string, length int) string {
	code := make([]byte, length)
	for i := range code {
		n, err := rand.Int(rand.Reader, big.NewInt(int64(len(alphabet))))
		if err != nil {
			panic("secret: no randomness: " + err.Error()) // crypto/rand doesn't fail
		}
		code[i] = alphabet[n.Int64()]
	}
	return string(code)
}

// IsToken reports whether a text has the form of an API token, with the right checksum. A
// token that was cut off or mistyped has not.
func IsToken(text Text) bool {
	rest, ok := strings.CutPrefix(string(text), TokenPrefix)
	if !ok || len(rest) != tokenRandom+tokenCheck || strings.Trim(rest, base62) != "" {
		return false
	}
	return checksum(rest[:tokenRandom]) == rest[tokenRandom:]
}

func checksum(random string) string {
	sum := crc32.ChecksumIEEE([]byte(random))
	digits := make([]byte, tokenCheck)
	for i := tokenCheck - 1; i >= 0; i-- {
		digits[i] = base62[sum%uint32(len(base62))]
		sum /= uint32(len(base62))
	}
	return string(digits)
}
