#!/usr/bin/env bash
# Rolls a container out to ECS from CI: registry, login, task definition, service, wait, notification.
set -euo pipefail

SERVICE="$1"
TAG="${2:-latest}"
CLUSTER="${CLUSTER:-main}"
REGION="${AWS_REGION:-us-east-1}"

aws configure set region "$REGION" --profile ci
aws configure set profile.ci.retry_mode standard
echo "profile ci: $(aws configure get region --profile ci) $(aws configure get retry_mode --profile ci)"

ACCOUNT_ID="$(aws sts get-caller-identity --output json | sed -n 's/.*"Account": "\([0-9]*\)".*/\1/p')"
REGISTRY="${ACCOUNT_ID}.dkr.ecr.${REGION}.amazonaws.com"

if ! aws ecr describe-repositories --repository-names "$SERVICE" --region "$REGION" >/dev/null 2>&1; then
  aws ecr create-repository --repository-name "$SERVICE" --region "$REGION" \
    --query 'repository.repositoryName' --output text
fi
aws ecr get-login-password --region "$REGION" | docker login --username AWS --password-stdin "$REGISTRY"

DB_PASSWORD_ARN=$(aws secretsmanager describe-secret --secret-id "${SERVICE}/db" --query ARN --output text)
DEFINITION=$(cat <<JSON
[{"name": "${SERVICE}", "image": "${REGISTRY}/${SERVICE}:${TAG}", "memory": 256,
  "secrets": [{"name": "DB_PASSWORD", "valueFrom": "${DB_PASSWORD_ARN}"}]}]
JSON
)
TASK_ARN=$(aws ecs register-task-definition --family "$SERVICE" \
  --container-definitions "$DEFINITION" --query 'taskDefinition.taskDefinitionArn' --output text)
echo "task definition ${TASK_ARN##*/}"

RUNNING=$(aws ecs list-services --cluster "$CLUSTER" --query "length(serviceArns[?ends_with(@, '/${SERVICE}')])")
if [ "$RUNNING" -eq 0 ]; then
  aws ecs create-service --cluster "$CLUSTER" --service-name "$SERVICE" \
    --task-definition "$TASK_ARN" --desired-count 0 >/dev/null
fi
aws ecs update-service --cluster "$CLUSTER" --service "$SERVICE" --task-definition "$TASK_ARN" \
  --query 'service.[serviceName,desiredCount,status]' --output text
aws ecs describe-services --cluster "$CLUSTER" --services "$SERVICE" --output table \
  --query 'services[].{Name:serviceName,Wanted:desiredCount}'

TOPIC=$(aws sns create-topic --name deployments --query TopicArn --output text)
aws sns publish --topic-arn "$TOPIC" --message "$SERVICE $TAG" --message-attributes \
  "service={DataType=String,StringValue=$SERVICE}" >/dev/null && echo "told ${TOPIC##*:}"
aws ecs describe-clusters --clusters none --query 'failures[].reason' --output text
if ! aws ecs describe-services --cluster nowhere --services "$SERVICE" 2>error.log; then
  grep -o 'ClusterNotFoundException' error.log
fi
