#!/bin/sh
# Makes a real OpenSearch for the live tests in the folder named, from what its project publishes for
# integration tests on Maven Central, and prints the folder to set OPENSEARCH_HOME to. It wants Java
# (11 to 21), Maven and unzip (or the JDK's jar). Nothing is done where it is there already.
set -eu
version=2.19.3
folder=${1:?name a folder}
home=$folder/opensearch-$version
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}

fetch() {
  mvn --batch-mode --quiet dependency:get -Dartifact="$1" -Dtransitive=false >&2
}

if [ ! -f "$home/modules/analysis-common/plugin-descriptor.properties" ]; then
  fetch "org.opensearch.distribution.integ-test-zip:opensearch:$version:zip"
  fetch "org.opensearch.plugin:analysis-common:$version:jar"
  mkdir -p "$folder"
  archive=$repository/org/opensearch/distribution/integ-test-zip/opensearch/$version/opensearch-$version.zip
  if command -v unzip >/dev/null; then
    unzip -q -o "$archive" -d "$folder"
  else
    (cd "$folder" && jar xf "$archive" && chmod +x "opensearch-$version"/bin/*)
  fi
  # The module with the stemmers is published apart, without the description that a module needs.
  module=$home/modules/analysis-common
  mkdir -p "$module"
  cp "$repository/org/opensearch/plugin/analysis-common/$version/analysis-common-$version.jar" "$module"
  cat >"$module/plugin-descriptor.properties" <<DESCRIPTOR
name=analysis-common
description=Analysis filters beyond the core
version=$version
opensearch.version=$version
java.version=11
classname=org.opensearch.analysis.common.CommonAnalysisPlugin
DESCRIPTOR
  # It refuses to run as root: whoever runs it has to be able to read it.
  chmod -R a+rX "$home"
fi
echo "$home"
