#!/usr/bin/env bash
# Deploys a static site from CI, as many repositories do: checks, sync, cache headers, invalidation.
set -euo pipefail

STAGE="${1:?usage: deploy-site.sh STAGE}"
BUILD_DIR="${BUILD_DIR:-public}"
export AWS_DEFAULT_REGION="${AWS_DEFAULT_REGION:-us-east-1}"

log() { printf '==> %s\n' "$*"; }

account=$(aws sts get-caller-identity --query Account --output text)
log "deploying ${STAGE} with account ${account}"

bucket=$(aws ssm get-parameter --name "/site/${STAGE}/bucket" --query 'Parameter.Value' --output text)
if ! aws s3api head-bucket --bucket "$bucket" >/dev/null 2>&1; then
  log "bucket ${bucket} is missing"
  aws s3 mb "s3://${bucket}" >/dev/null
fi

# Hashed files may be cached for good, pages not at all.
aws s3 sync "$BUILD_DIR" "s3://${bucket}" \
  --delete --exclude '*.html' --cache-control 'public,max-age=31536000,immutable' --only-show-errors
aws s3 sync "$BUILD_DIR" "s3://${bucket}" \
  --exclude '*' --include '*.html' --cache-control 'no-cache' --only-show-errors
aws s3 cp "$BUILD_DIR/index.html" "s3://${bucket}/404.html" --content-type text/html --quiet

log "objects"
aws s3api list-objects-v2 --bucket "$bucket" --query 'Contents[].[Key,Size]' --output text
aws s3api head-object --bucket "$bucket" --key index.html --query CacheControl --output text

distribution=$(aws cloudfront list-distributions \
  --query 'DistributionList.Items[?Status==`Deployed`].Id | [0]' --output text)
if [ "$distribution" != "None" ]; then
  status=$(aws cloudfront create-invalidation --distribution-id "$distribution" \
    --paths '/index.html' '/404.html' --query 'Invalidation.Status' --output text)
  log "invalidation is ${status}"
fi

aws ssm put-parameter --name "/site/${STAGE}/release" --type String --overwrite \
  --value "${RELEASE:-dev}" >/dev/null
log "released $(aws ssm get-parameter --name "/site/${STAGE}/release" --output text --query Parameter.Value)"
