# survey-clusters.json: clustered and weighted scores by R's survey package, as an oracle. Not part of regenerate.py.
#
#     Rscript survey_clusters.R > ../survey-clusters.json
#
# Needs R and survey (Debian: r-cran-survey). The data are made here by a fixed recipe without random numbers, so that the file holds all
# that the test needs: the score of an answer, its weight and its cluster.
suppressPackageStartupMessages(library(survey))

recipe <- function(clusters, largest, seed, weighted) {
  rows <- do.call(rbind, lapply(seq_len(clusters), function(g) {
    size <- 1 + (g * seed) %% largest
    answer <- seq_len(size)
    lean <- (g * 7 + seed) %% 5
    value <- ((answer * 3 + g * seed) %% 7 + lean > 6) - ((answer * 5 + g) %% 7 + lean < 4)
    weight <- if (weighted) c(0.5, 1, 1.25, 2, 3.75)[1 + (answer * g + seed) %% 5] else rep(1, size)
    data.frame(cluster = g, score = as.integer(value), weight = weight)
  }))
  rows
}

designs <- list(
  recipe(2, 6, 5, FALSE), recipe(3, 4, 7, TRUE), recipe(8, 9, 11, FALSE), recipe(12, 5, 13, TRUE),
  recipe(40, 20, 17, FALSE), recipe(40, 20, 19, TRUE), recipe(200, 3, 23, TRUE))

number <- function(x) formatC(x, digits = 17, format = "g")
texts <- vapply(designs, function(rows) {
  design <- svydesign(ids = ~cluster, weights = ~weight, data = rows)
  mean <- svymean(~score, design)
  sprintf(
    '  {"clusters": [%s], "scores": [%s], "weights": [%s],\n   "score": %s, "standard_error": %s, "degrees_of_freedom": %d}',
    paste(rows$cluster, collapse = ", "), paste(rows$score, collapse = ", "), paste(number(rows$weight), collapse = ", "),
    number(coef(mean)), number(SE(mean)), as.integer(degf(design)))
}, "")
cat(sprintf('{"made_by": "%s, survey %s",\n "designs": [\n%s\n]}\n', R.version.string, packageVersion("survey"), paste(texts, collapse = ",\n")))
