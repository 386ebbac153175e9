module {{publisher}}/{{name}}

go 1.24

require atoll/kit v0.0.0

replace atoll/kit => ./kit/go
